package dev.earshot.contact;

import static dev.earshot.contact.Cases.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.earshot.contact.Addressee.Asked;
import dev.earshot.survey.invite.Consent;
import dev.earshot.survey.invite.Moment;
import dev.earshot.survey.question.Condition.Truth;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule with its sentence. */
class ContactPolicyTest {

    /** Conditions may be longer than the column of sentences is. */
    @Test
    void quotesTheBeginningOfALongCondition() {
        Cases c = new Cases();
        c.when = () -> Truth.UNKNOWN;
        c.source = "order.total > 50 || ".repeat(50);
        assertThat(c.decide().sentence()).contains("order.total > 50 || ").hasSizeLessThan(500);
    }

    private static Arguments row(Reason reason, String sentence, Consumer<Cases> given) {
        return arguments(reason, sentence, given);
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                row(Reason.DELAY, "Held until Wed 4 Mar 2026, 11:00: 2 days after order delivered.", c -> {}),
                row(
                        Reason.DUE,
                        "Sent at once: more than 2 days after order delivered.",
                        c -> c.at = NOW.minus(Duration.ofDays(2))),
                row(Reason.DUE, "Sent at once: no delay after order delivered.", c -> c.delay = Duration.ZERO),
                row(Reason.DELAY, "Held until Tue 3 Mar 2026, 11:00: 2 days after the order was shipped.", c -> {
                    c.from = Moment.SHIPPED;
                    c.facts = Map.of("order.shippedAt", "2026-03-01T10:00:00Z");
                }),
                row(Reason.DELAY, "Held until Wed 4 Mar 2026, 11:00: 2 days after order delivered.", c -> {
                    c.from = Moment.SHIPPED;
                    c.facts = Map.of("order.shippedAt", "yesterday");
                }),
                row(
                        Reason.NOT_ACTIVE,
                        "Dropped: this survey is not switched on (invite.active is false in its file).",
                        c -> c.active = false),
                row(Reason.TEST, "Dropped: the shop marked this event as a test.", c -> c.test = true),
                row(
                        Reason.CANCELLED,
                        "Dropped: the order was refunded on Mon 2 Mar 2026.",
                        c -> c.cancelled = Optional.of(new Occasion.Cancellation(NOW, "refunded"))),
                row(
                        Reason.UNSUBSCRIBED,
                        "Dropped: the customer asked for no more survey mails.",
                        c -> c.suppressed = Optional.of(Reason.UNSUBSCRIBED)),
                row(
                        Reason.BOUNCED,
                        "Dropped: mails to this address came back.",
                        c -> c.suppressed = Optional.of(Reason.BOUNCED)),
                row(
                        Reason.COMPLAINED,
                        "Dropped: the customer reported an earlier mail as spam.",
                        c -> c.suppressed = Optional.of(Reason.COMPLAINED)),
                row(
                        Reason.NO_CONSENT,
                        "Dropped: the shop says the customer did not agree to be written to.",
                        c -> c.consent = Optional.of(false)),
                row(
                        Reason.NO_CONSENT,
                        "Dropped: this survey needs the customer's consent, and the shop does not say that there is one.",
                        c -> c.consentRule = Consent.REQUIRED),
                row(
                        Reason.CONDITION,
                        "Dropped: the survey is for those with “order.total > 50” only.",
                        c -> c.when = () -> Truth.NO),
                row(
                        Reason.UNDECIDED,
                        "Dropped: whether “order.total > 50” cannot be decided, for the event does not say what it asks"
                                + " for.",
                        c -> c.when = () -> Truth.UNKNOWN),
                row(
                        Reason.CONDITION,
                        "Dropped: the survey leaves out those with “order.total > 50”.",
                        c -> c.skipWhen = Optional.of(() -> Truth.YES)),
                row(
                        Reason.SKIP_UNDECIDED,
                        "Held for a person to release until Wed 11 Mar 2026, 11:00, then dropped: whether “order.total >"
                                + " 50” cannot be decided, for the event does not say what it asks for.",
                        c -> c.skipWhen = Optional.of(() -> Truth.UNKNOWN)),
                row(
                        Reason.TOO_OLD,
                        "Dropped: the mail was due on Mon 22 Dec 2025, and the rule is at most 30 days late.",
                        c -> c.at = Instant.parse("2025-12-20T10:00:00Z")),
                row(Reason.SAMPLED_OUT, "Dropped: not in the sample of 42 % of the customers.", c -> c.sample = 42),
                row(
                        Reason.COOLING_OFF,
                        "Dropped: asked 12 days ago, and the rule is one survey in 90 days.",
                        c -> c.asked("other", Duration.ofDays(12))),
                row(
                        Reason.COOLING_OFF,
                        "Dropped: asked less than a day ago, and the rule is one survey in 90 days.",
                        c -> c.asked("other", Duration.ofHours(3))),
                row(
                        Reason.COOLING_OFF,
                        "Dropped: is to be asked in 1 day, and the rule is one survey in 90 days.",
                        c -> c.asked("other", Duration.ofDays(-1))),
                row(
                        Reason.OWN_COOLING_OFF,
                        "Dropped: asked 100 days ago, and the rule is once with this survey in 180 days.",
                        c -> {
                            c.ownCoolingOff = Duration.ofDays(180);
                            c.asked("visit", Duration.ofDays(100));
                        }),
                row(
                        Reason.PRIORITY,
                        "Dropped: the survey “delivery” comes first for this event, and the rule is one survey in 90"
                                + " days.",
                        c -> c.asked.add(new Asked("delivery", NOW.plus(Duration.ofDays(1)), true))),
                row(
                        Reason.CLOSED,
                        "Dropped: the survey closes on Tue 3 Mar 2026, before its mail would be sent.",
                        c -> c.closes = Optional.of(LocalDate.parse("2026-03-03"))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void saysWhy(Reason reason, String sentence, Consumer<Cases> given) {
        Cases one = new Cases();
        given.accept(one);
        Decision decision = one.decide();
        assertThat(decision.sentence()).isEqualTo(sentence);
        assertThat(decision.reason()).isEqualTo(reason);
    }

    @Test
    void coolingOffIsTheTimeBetweenTwoMailsNotBetweenAMailAndAnEvent() {
        Cases one = new Cases().asked("other", Duration.ofDays(88));
        assertThat(one.decide()).isInstanceOf(Decision.Hold.class);
        assertThat(new Cases()
                        .asked("other", Duration.ofDays(88).minusSeconds(1))
                        .decide())
                .isInstanceOf(Decision.Drop.class);
    }

    @Test
    void aSurveyOfAnotherNameDoesNotCountForItsOwnCoolingOff() {
        Cases one = new Cases().asked("other", Duration.ofDays(100));
        one.ownCoolingOff = Duration.ofDays(180);
        assertThat(one.decide()).isInstanceOf(Decision.Hold.class);
    }

    @Test
    void twoSurveysWithoutCoolingOffMayAskAboutOneEvent() {
        Cases one = new Cases();
        one.coolingOff = Duration.ZERO;
        one.asked.add(new Asked("delivery", NOW, true));
        assertThat(one.decide()).isInstanceOf(Decision.Hold.class);
    }

    @Test
    void aSurveyThatAsksForNoGroundAsksEvenThoseWhoDidNotAgree() {
        Cases one = new Cases();
        one.consentRule = Consent.NONE;
        one.consent = Optional.of(false);
        assertThat(one.decide()).isInstanceOf(Decision.Hold.class);
    }

    @Test
    void aMailMayStillGoOutOnTheLastDay() {
        Cases one = new Cases();
        one.closes = Optional.of(LocalDate.parse("2026-03-04"));
        assertThat(one.decide()).isInstanceOf(Decision.Hold.class);
    }

    @Test
    void whenDueWhatHoldsAtAllTimesIsLookedAtAgainAndTheRestKeepsItsWord() {
        Cases one = new Cases();
        one.when = () -> Truth.NO;
        one.skipWhen = Optional.of(() -> Truth.UNKNOWN);
        one.sample = 1;
        one.delay = Duration.ofDays(9);
        assertThat(one.decideWhenDue(NOW)).isInstanceOf(Decision.Send.class);
        one.suppressed = Optional.of(Reason.BOUNCED);
        assertThat(one.decideWhenDue(NOW).reason()).isEqualTo(Reason.BOUNCED);
    }

    @Test
    void whenDueAQuietHourMakesItWaitAndAMonthMakesItTooLate() {
        Cases one = new Cases().quiet("08:00", "20:00");
        assertThat(one.decideWhenDue(NOW).sentence())
                .isEqualTo("Held until Mon 2 Mar 2026, 20:00: quiet hours in Europe/Berlin.");
        assertThat(one.decideWhenDue(NOW.minus(Duration.ofDays(31))).reason()).isEqualTo(Reason.TOO_OLD);
    }

    @Test
    void theGroundIsTheStrongestThereIs() {
        assertThat(Basis.of(Consent.SOFT_OPT_IN, Optional.of(true))).isEqualTo(Basis.CONSENT);
        assertThat(Basis.of(Consent.SOFT_OPT_IN, Optional.empty())).isEqualTo(Basis.EXISTING_CUSTOMER);
        assertThat(Basis.of(Consent.NONE, Optional.of(false))).isEqualTo(Basis.NONE);
    }

    @Test
    void theQuietTimeEndsWhenTheRulesLetAMailPassAgain() {
        Cases cases = new Cases().asked("other", Duration.ofDays(12)).asked("visit", Duration.ofDays(50));
        cases.delay = Duration.ZERO;
        cases.ownCoolingOff = Duration.ofDays(200);
        Instant end =
                ContactPolicy.quietUntil("visit", cases.rule(), cases.asked).orElseThrow();
        assertThat(end).isEqualTo(Cases.NOW.plus(Duration.ofDays(150)));
        assertThat(cases.now(end.minusSeconds(1).toString()).decide()).isInstanceOf(Decision.Drop.class);
        assertThat(cases.now(end.toString()).decide()).isNotInstanceOf(Decision.Drop.class);
        assertThat(ContactPolicy.quietUntil("visit", cases.rule(), List.of())).isEmpty();
    }
}
