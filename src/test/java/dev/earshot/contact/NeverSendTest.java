package dev.earshot.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.survey.invite.Consent;
import dev.earshot.survey.question.Condition.Truth;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever comes together: where one rule forbids, fails or cannot say, no mail goes out, and never at a closed hour. */
class NeverSendTest {

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("America/Santiago"));

    private static final List<Supplier<Truth>> TRUTHS = List.of(
            () -> Truth.YES,
            () -> Truth.YES,
            () -> Truth.YES,
            () -> Truth.NO,
            () -> Truth.NO,
            () -> Truth.NO,
            () -> Truth.UNKNOWN,
            () -> {
                throw new ArithmeticException("a rule with a mistake");
            });

    @RepeatedTest(10)
    void aMailGoesOutOnlyWhereNothingForbidsIt(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int sent = 0;
        for (int i = 0; i < 3_000; i++) {
            Cases one = any(random);
            Decision decision = one.decide();
            if (forbidden(one)) {
                assertThat(decision).isInstanceOf(Decision.Drop.class);
            } else if (one.skipWhen.isPresent() && truth(one.skipWhen.get()) == Truth.UNKNOWN) {
                assertThat(decision.reason()).isIn(Reason.SKIP_UNDECIDED, Reason.COOLING_OFF);
            } else if (!(decision instanceof Decision.Drop)) {
                sent++;
                assertThat(isOpen(one, decision)).as(decision.sentence()).isTrue();
            }
            assertThat(decision.sentence()).matches("(Sent|Held|Dropped)\\b.{10,480}\\.");
        }
        assertThat(sent).isGreaterThan(100);
    }

    private static boolean forbidden(Cases one) {
        return !one.active
                || one.test
                || one.cancelled.isPresent()
                || one.suppressed.isPresent()
                || (one.consentRule != Consent.NONE && one.consent.equals(Optional.of(false)))
                || (one.consentRule == Consent.REQUIRED && !one.consent.equals(Optional.of(true)))
                || truth(one.when) != Truth.YES
                || (one.skipWhen.isPresent() && truth(one.skipWhen.get()) == Truth.YES)
                || one.lot >= one.sample
                || one.at.plus(one.delay).plus(one.maxAge).isBefore(one.now);
    }

    private static boolean isOpen(Cases one, Decision decision) {
        Instant at = decision instanceof Decision.Send send ? send.at() : ((Decision.Hold) decision).until();
        ZonedDateTime local = at.atZone(one.zone);
        boolean quiet = one.quiet.isPresent() && one.quiet.get().contains(local.toLocalTime());
        LocalDate day = at.atZone(Cases.BERLIN).toLocalDate();
        boolean closed = one.closes.isPresent() && day.isAfter(one.closes.get());
        boolean tooSoon = one.asked.stream()
                .anyMatch(asked -> Duration.between(
                                        asked.at(),
                                        one.at.plus(one.delay).isAfter(one.now) ? one.at.plus(one.delay) : one.now)
                                .abs()
                                .compareTo(one.coolingOff)
                        < 0);
        return !quiet
                && !closed
                && !tooSoon
                && one.weekdays.contains(local.getDayOfWeek())
                && !at.isBefore(one.at.plus(one.delay))
                && !at.isBefore(one.now);
    }

    private static Truth truth(Supplier<Truth> condition) {
        try {
            return condition.get();
        } catch (RuntimeException e) {
            return Truth.UNKNOWN;
        }
    }

    private static Cases any(Random random) {
        Cases one = new Cases();
        one.now = Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(random.nextInt(600_000)));
        one.at = one.now.minus(Duration.ofHours(random.nextInt(60 * 24)));
        one.delay = Duration.ofHours(random.nextInt(20 * 24));
        one.zone = ZONES.get(random.nextInt(ZONES.size()));
        one.active = !rarely(random);
        one.test = rarely(random);
        one.suppressed = rarely(random) ? Optional.of(Reason.BOUNCED) : Optional.empty();
        one.cancelled = rarely(random) ? Optional.of(new Occasion.Cancellation(one.at, "cancelled")) : Optional.empty();
        one.consentRule = Consent.values()[random.nextInt(3)];
        one.consent = random.nextBoolean() ? Optional.empty() : Optional.of(!rarely(random));
        one.when = rarely(random) ? TRUTHS.get(random.nextInt(TRUTHS.size())) : one.when;
        one.skipWhen = random.nextBoolean() ? Optional.empty() : Optional.of(TRUTHS.get(random.nextInt(TRUTHS.size())));
        one.sample = 60 + random.nextInt(41);
        one.lot = random.nextDouble() * 100;
        one.closes = rarely(random)
                ? Optional.of(one.now.atZone(Cases.BERLIN).toLocalDate().plusDays(random.nextInt(9)))
                : Optional.empty();
        if (rarely(random)) {
            one.asked("other", Duration.ofDays(random.nextInt(200) - 20));
        }
        if (random.nextBoolean()) {
            LocalTime from = LocalTime.of(random.nextInt(24), random.nextInt(60));
            one.quiet(
                    from.toString(), from.plusMinutes(1 + random.nextInt(1_438)).toString());
        }
        EnumSet<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextBoolean()) {
                days.add(day);
            }
        }
        one.weekdays = days;
        return one;
    }

    private static boolean rarely(Random random) {
        return random.nextInt(8) == 0;
    }
}
