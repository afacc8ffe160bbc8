package dev.earshot.purchase.source;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.purchase.source.Mapping.Cancelled;
import dev.earshot.purchase.source.Mapping.Held;
import dev.earshot.purchase.source.Mapping.Mapped;
import dev.earshot.purchase.source.Mapping.Outcome;
import dev.earshot.purchase.source.Mapping.Rejected;
import dev.earshot.purchase.source.Mapping.Skipped;
import dev.earshot.purchase.source.Mapping.Waiting;
import dev.earshot.purchase.source.field.Converter;
import dev.earshot.purchase.source.field.FieldNames;
import dev.earshot.purchase.source.field.Origin;
import dev.earshot.purchase.source.field.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One message tried as one kind of event. */
final class Attempt {

    private final Trigger trigger;
    private final Reading reading;
    private final Optional<String> awaited;
    private final Duration waited;
    private String objection = "";
    private EventFields fields = EventFields.NONE;

    Attempt(Trigger trigger, Reading reading, Function<String, Optional<JsonNode>> snapshots, Duration waited) {
        this.trigger = trigger;
        this.waited = waited;
        Optional<String> key = trigger.correlate()
                .flatMap(earlier -> new Origin.InBody(earlier.key()).in(reading))
                .filter(text -> text.length() <= Converter.LONGEST && !text.equals(Origin.UNREADABLE));
        Optional<JsonNode> snapshot = key.flatMap(snapshots);
        this.awaited = snapshot.isPresent() ? Optional.empty() : key;
        this.reading = new Reading(reading.headers(), reading.body(), reading.topic(), snapshot);
    }

    /** Empty where the message is no such event. */
    Optional<Outcome> outcome() {
        Optional<String> no = trigger.only().stream()
                .flatMap(o -> o.objection(reading.body()).stream())
                .findFirst();
        if (no.isPresent()) {
            objection = no.get();
            return Optional.empty();
        }
        fields = trigger.reject().isPresent() ? EventFields.NONE : EventFields.read(trigger.fields(), reading);
        Judgement when = Judgement.all(trigger.when(), fields, reading);
        Optional<Waiting> waiting = when.isNo() ? Optional.empty() : waiting();
        if (waiting.isPresent()) {
            return Optional.of(waiting.get());
        }
        if (!when.isYes()) {
            objection = when.sentence();
            return Optional.empty();
        }
        return Optional.of(trigger.reject().<Outcome>map(Rejected::new).orElseGet(this::judged));
    }

    /** Why it is no such event. */
    String objection() {
        return trigger.type().map(type -> type + ": ").orElse("") + objection;
    }

    String type() {
        return trigger.type().or(() -> fields.value(FieldNames.TYPE)).orElse("");
    }

    List<MappingTrace.Line> lines() {
        return fields.lines();
    }

    private Optional<Waiting> waiting() {
        return trigger.correlate()
                .filter(earlier -> waited.compareTo(earlier.patience()) < 0)
                .flatMap(earlier -> awaited.map(key -> new Waiting(
                        key,
                        earlier.patience(),
                        "what was kept of an earlier message about " + key + " is not here yet.")));
    }

    private Outcome judged() {
        Judgement skip = Judgement.any(trigger.skipWhen(), fields, reading);
        if (skip.isYes()) {
            return new Skipped(skip.sentence());
        }
        boolean ends =
                fields.value(FieldNames.TYPE).filter(Mapping.ENDS::containsKey).isPresent();
        List<String> refused = fields.refused(ends);
        if (!refused.isEmpty()) {
            return new Rejected(String.join(" ", refused));
        }
        if (!skip.isNo()) {
            return new Held(skip.sentence());
        }
        return ends ? cancelled() : new Mapped(fields.event());
    }

    private Cancelled cancelled() {
        return new Cancelled(
                fields.value(FieldNames.ORDER).orElseGet(() -> fields.required(FieldNames.KEY)),
                Instant.parse(fields.required(FieldNames.AT)),
                Mapping.ENDS.getOrDefault(fields.required(FieldNames.TYPE), ""));
    }
}
