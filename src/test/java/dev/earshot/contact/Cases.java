package dev.earshot.contact;

import dev.earshot.contact.Addressee.Asked;
import dev.earshot.survey.InviteRule;
import dev.earshot.survey.invite.Consent;
import dev.earshot.survey.invite.Moment;
import dev.earshot.survey.invite.QuietHours;
import dev.earshot.survey.invite.Restraint;
import dev.earshot.survey.invite.Timing;
import dev.earshot.survey.question.Condition;
import dev.earshot.survey.question.Condition.Truth;
import dev.earshot.survey.question.Known;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/** One case for the policy: an order delivered right now to a customer in Berlin whom nothing forbids to ask. */
final class Cases {

    /** A Monday, 11:00 in Berlin. */
    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    Instant now = NOW;
    Instant at = NOW;
    Duration delay = Duration.ofDays(2);
    Moment from = Moment.EVENT;
    Duration maxAge = Timing.DEFAULT_MAX_AGE;
    Optional<QuietHours> quiet = Optional.empty();
    String source = "order.total > 50";
    Set<DayOfWeek> weekdays = EnumSet.allOf(DayOfWeek.class);
    Duration coolingOff = InviteRule.DEFAULT_COOLING_OFF;
    Duration ownCoolingOff = Duration.ZERO;
    int sample = 100;
    Consent consentRule = Consent.SOFT_OPT_IN;
    Supplier<Truth> when = () -> Truth.YES;
    Optional<Supplier<Truth>> skipWhen = Optional.empty();
    boolean active = true;
    Optional<LocalDate> closes = Optional.empty();
    boolean test;
    Optional<Boolean> consent = Optional.empty();
    Optional<Occasion.Cancellation> cancelled = Optional.empty();
    Map<String, String> facts = Map.of();
    ZoneId zone = BERLIN;
    Optional<Reason> suppressed = Optional.empty();
    double lot = 42;
    final List<Asked> asked = new ArrayList<>();

    Cases quiet(String from, String to) {
        quiet = Optional.of(new QuietHours(LocalTime.parse(from), LocalTime.parse(to)));
        return this;
    }

    Cases on(DayOfWeek... days) {
        weekdays = EnumSet.copyOf(List.of(days));
        return this;
    }

    Cases asked(String surveyId, Duration ago) {
        asked.add(new Asked(surveyId, now.minus(ago), false));
        return this;
    }

    Cases now(String instant) {
        now = Instant.parse(instant);
        at = now;
        return this;
    }

    InviteRule rule() {
        return new InviteRule(
                "order.delivered",
                delay,
                true,
                InviteRule.DEFAULT_EXPIRES,
                coolingOff,
                condition(when),
                skipWhen.map(this::condition),
                new Timing(from, maxAge, quiet, weekdays),
                new Restraint(ownCoolingOff, sample, OptionalInt.empty()),
                consentRule,
                InviteRule.DEFAULT_PRIORITY,
                List.of());
    }

    Decision decide() {
        return ContactPolicy.decide(candidate(), occasion(), addressee(), now);
    }

    Decision decideWhenDue(Instant due) {
        return ContactPolicy.decideWhenDue(candidate(), occasion(), addressee(), due, now);
    }

    private Candidate candidate() {
        return new Candidate("visit", rule(), active, closes, BERLIN);
    }

    private Occasion occasion() {
        return new Occasion("order delivered", at, test, consent, cancelled, facts);
    }

    private Addressee addressee() {
        return new Addressee(zone, suppressed, lot, asked);
    }

    private Condition condition(Supplier<Truth> truth) {
        return new Condition() {
            @Override
            public Truth test(Known known) {
                return truth.get();
            }

            @Override
            public String source() {
                return source;
            }

            @Override
            public Set<String> answers() {
                return Set.of();
            }
        };
    }
}
