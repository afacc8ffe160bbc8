package dev.earshot.purchase.source;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.purchase.source.field.Converter;
import dev.earshot.purchase.source.field.Field;
import dev.earshot.purchase.source.field.Origin;
import dev.earshot.purchase.source.field.Reading;
import dev.earshot.survey.InviteRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How one sender's JSON becomes a {@link ShopEvent}. Whatever the JSON is, the answer is an {@link Outcome}, never an
 * exception.
 *
 * @param topic where the topic of a message stands; the first that has one
 * @param topics those listened for; all where empty
 * @param only conditions that all have to hold
 * @param snapshot which messages are kept for later ones
 * @param fields by name; the triggers' own are laid over them
 * @param triggers the first that fits a message is taken; never empty
 */
public record Mapping(
        List<Origin> topic,
        List<String> topics,
        List<Only> only,
        Optional<SnapshotRule> snapshot,
        Map<String, Field> fields,
        List<Trigger> triggers) {

    /** Most facts of one event. */
    public static final int MOST_FACTS = 40;

    /** Types that ask nobody and call off what was to be asked, and what happened to the order. */
    public static final Map<String, String> ENDS = Map.of("order.cancelled", "cancelled", "order.refunded", "refunded");

    /** Every type of event that leads to something. */
    public static final List<String> TYPES = Stream.concat(
                    InviteRule.TRIGGERS.stream(), ENDS.keySet().stream().sorted())
            .toList();

    private static final Duration NO_LONGER = Duration.ofDays(10_000);

    public sealed interface Outcome {
        /** What becomes of the message, as one or more sentences without values of the customer. */
        String sentence();
    }

    public record Mapped(ShopEvent event) implements Outcome {
        @Override
        public String sentence() {
            return "Becomes " + event.type() + " with the key " + event.key() + ".";
        }
    }

    /**
     * The order ends: what was to be asked about it is called off.
     *
     * @param reason "cancelled" or "refunded"
     */
    public record Cancelled(String orderKey, Instant at, String reason) implements Outcome {
        @Override
        public String sentence() {
            return "Calls off what was to be asked about the order " + orderKey + ": it was " + reason + ".";
        }
    }

    /** The sender is heard, but this is nothing we listen for. */
    public record Skipped(String reason) implements Outcome {
        @Override
        public String sentence() {
            return "Passed over: " + reason;
        }
    }

    /** @param reason sentences that name the fields and where they were looked for, and no value */
    public record Rejected(String reason) implements Outcome {
        @Override
        public String sentence() {
            return "Rejected: " + reason;
        }
    }

    /** A rule that forbids could not be decided: nothing goes on until a person has looked. */
    public record Held(String reason) implements Outcome {
        @Override
        public String sentence() {
            return "Held back: " + reason;
        }
    }

    /**
     * An earlier message about the same order has not come yet.
     *
     * @param key of that message
     * @param patience how long after its arrival this one goes on without
     */
    public record Waiting(String key, Duration patience, String reason) implements Outcome {
        @Override
        public String sentence() {
            return "Waits: " + reason;
        }
    }

    /** What is kept of a message for later ones. */
    public record Snapshot(String key, Duration keep) {}

    public Mapping {
        topic = List.copyOf(topic);
        topics = List.copyOf(topics);
        only = List.copyOf(only);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        triggers = List.copyOf(triggers);
    }

    /** The message by itself, without what came before it and no longer waiting for that. */
    public Outcome apply(Message message) {
        return trace(message, key -> Optional.empty(), NO_LONGER).outcome();
    }

    /** A dry run on a message and, where there is one, an earlier message about the same order. */
    public MappingTrace trace(Message message, Optional<JsonNode> earlier) {
        return trace(message, key -> earlier, NO_LONGER);
    }

    /**
     * @param snapshots earlier messages that were kept, by key
     * @param waited time since the message arrived
     */
    public MappingTrace trace(Message message, Function<String, Optional<JsonNode>> snapshots, Duration waited) {
        Reading reading = reading(message);
        Optional<String> deaf = objection(reading);
        if (deaf.isPresent()) {
            return MappingTrace.unread(reading.topic(), List.of(), new Skipped(deaf.get()));
        }
        List<String> notes = new ArrayList<>();
        for (Trigger trigger : triggers) {
            if (trigger.hears(reading.topic())) {
                Attempt attempt = new Attempt(trigger, reading, snapshots, waited);
                Optional<Outcome> outcome = attempt.outcome();
                if (outcome.isPresent()) {
                    return new MappingTrace(reading.topic(), attempt.type(), notes, attempt.lines(), outcome.get());
                }
                trigger.reject().ifPresentOrElse(useless -> {}, () -> notes.add(attempt.objection()));
            }
        }
        String reason =
                notes.isEmpty() ? unheard("nothing here listens for", reading.topic()) : String.join(" ", notes);
        return MappingTrace.unread(reading.topic(), notes, new Skipped(reason));
    }

    /** Under which key a message is kept for later ones; empty where it is not. */
    public Optional<Snapshot> snapshot(Message message) {
        Reading reading = reading(message);
        return snapshot.filter(rule -> rule.on().isEmpty() || Topics.contains(rule.on(), reading.topic()))
                .filter(rule -> objection(reading).isEmpty())
                .flatMap(rule -> new Origin.InBody(rule.key())
                        .in(reading)
                        .filter(key -> key.length() <= Converter.LONGEST && !key.equals(Origin.UNREADABLE))
                        .map(key -> new Snapshot(key, rule.keep())));
    }

    private Reading reading(Message message) {
        Reading untitled = new Reading(message.headers(), message.body(), "", Optional.empty());
        String about = topic.stream()
                .flatMap(origin -> origin.in(untitled).flatMap(Converter.STRING::read).stream())
                .findFirst()
                .orElse("");
        return new Reading(message.headers(), message.body(), about, Optional.empty());
    }

    /** A body that is tried by hand often comes without the header that says what it is about. */
    private String unheard(String by, String about) {
        return about.isEmpty() && !topic.isEmpty()
                ? "the message does not say its topic, which is looked for at "
                        + topic.stream().map(Origin::text).collect(joining(", ")) + "."
                : by + " the topic \"" + about + "\".";
    }

    private Optional<String> objection(Reading reading) {
        if (!topics.isEmpty() && !Topics.contains(topics, reading.topic())) {
            return Optional.of(unheard("this source does not listen for", reading.topic()));
        }
        return only.stream().flatMap(o -> o.objection(reading.body()).stream()).findFirst();
    }
}
