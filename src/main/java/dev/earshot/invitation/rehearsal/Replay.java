package dev.earshot.invitation.rehearsal;

import dev.earshot.contact.Addressee;
import dev.earshot.contact.Addressee.Asked;
import dev.earshot.contact.Candidate;
import dev.earshot.contact.ContactPolicy;
import dev.earshot.contact.Decision;
import dev.earshot.contact.Reason;
import dev.earshot.contact.hours.HomeZone;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToDoubleBiFunction;

/** Decides the past again under one set of rules, customer by customer: it remembers one customer at a time. */
final class Replay {

    /** An invitation of the customer in hand. */
    private record Invited(String surveyId, Instant at, UUID event) {}

    private final Ruleset rules;
    private final ToDoubleBiFunction<String, UUID> lots;
    private final List<Invited> invited = new ArrayList<>();
    private final Map<String, Long> sent = new TreeMap<>();
    private final Map<Reason, Long> dropped = new EnumMap<>(Reason.class);
    private long forAPerson;
    private Optional<Duration> closest = Optional.empty();

    /** @param lots of a survey and a customer, as the sample draws them */
    Replay(Ruleset rules, ToDoubleBiFunction<String, UUID> lots) {
        this.rules = rules;
        this.lots = lots;
    }

    void nextCustomer() {
        invited.clear();
    }

    /** Something sent before the time that is replayed. */
    void wasAsked(String surveyId, Instant at, UUID event) {
        invited.add(new Invited(surveyId, at, event));
    }

    void happens(PastEvent event) {
        for (Candidate survey : rules.surveys()) {
            if (survey.rule().trigger().equals(event.type()) && event.isFor(survey.surveyId())) {
                decide(survey, event);
            }
        }
    }

    Outcome outcome() {
        return new Outcome(
                sent,
                dropped,
                forAPerson,
                closest.map(gap -> OptionalLong.of(gap.toDays())).orElse(OptionalLong.empty()));
    }

    private void decide(Candidate survey, PastEvent event) {
        Decision decision =
                ContactPolicy.decide(survey, event.occasion(), addressee(survey, event), event.recordedAt());
        if (decision instanceof Decision.Drop drop) {
            dropped.merge(drop.reason(), 1L, Long::sum);
        } else if (decision.reason() == Reason.SKIP_UNDECIDED) {
            forAPerson++;
        } else {
            Instant at = decision instanceof Decision.Hold hold ? hold.until() : ((Decision.Send) decision).at();
            sendUnlessItDidNotLast(survey.surveyId(), at, event);
        }
    }

    /** By the time the mail was due the order may have been cancelled, or the mails stopped. */
    private void sendUnlessItDidNotLast(String surveyId, Instant at, PastEvent event) {
        Optional<Reason> against = event.isCancelledAt(at) ? Optional.of(Reason.CANCELLED) : event.suppressedAt(at);
        against.ifPresentOrElse(reason -> dropped.merge(reason, 1L, Long::sum), () -> send(surveyId, at, event.id()));
    }

    private void send(String surveyId, Instant at, UUID event) {
        for (Invited other : invited) {
            Duration gap = Duration.between(other.at(), at).abs();
            closest = closest.filter(least -> least.compareTo(gap) <= 0).or(() -> Optional.of(gap));
        }
        invited.add(new Invited(surveyId, at, event));
        sent.merge(surveyId, 1L, Long::sum);
    }

    private Addressee addressee(Candidate survey, PastEvent event) {
        ZoneId zone = HomeZone.of(event.facts(), survey.house());
        boolean drawn = survey.rule().restraint().sample() < 100;
        return new Addressee(
                zone,
                event.suppressedAt(event.recordedAt()),
                drawn ? lots.applyAsDouble(survey.surveyId(), event.customerId()) : 0,
                invited.stream()
                        .map(one ->
                                new Asked(one.surveyId(), one.at(), one.event().equals(event.id())))
                        .toList());
    }
}
