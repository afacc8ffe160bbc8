package dev.earshot.invitation.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.contact.Candidate;
import dev.earshot.contact.Occasion.Cancellation;
import dev.earshot.contact.Reason;
import dev.earshot.survey.InviteRule;
import dev.earshot.survey.invite.Consent;
import dev.earshot.survey.invite.Restraint;
import dev.earshot.survey.invite.Timing;
import dev.earshot.survey.question.Condition;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The past, decided again. */
class ReplayTest {

    private static final Instant DAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final UUID CUSTOMER = new UUID(1, 1);

    private final Replay replay = new Replay(
            new Ruleset(List.of(survey("b-first", 90, 90, 100), survey("a-second", 90, 10, 100))), (survey, who) -> 0);

    @Test
    void asksOnceForAnEventWithTheSurveyThatComesFirst() {
        replay.happens(order(0));
        assertThat(replay.outcome().sent()).isEqualTo(Map.of("b-first", 1L));
        assertThat(replay.outcome().dropped()).isEqualTo(Map.of(Reason.PRIORITY, 1L));
        assertThat(replay.outcome().fewestDays()).isEmpty();
    }

    @Test
    void saysHowCloseTwoInvitationsOfACustomerLie() {
        replay.happens(order(0));
        replay.happens(order(50));
        replay.happens(order(100));
        replay.nextCustomer();
        replay.happens(order(3));
        assertThat(replay.outcome().sent("b-first")).isEqualTo(3);
        assertThat(replay.outcome().fewestDays()).hasValue(100);
        assertThat(replay.outcome().dropped(Reason.COOLING_OFF)).isEqualTo(2);
    }

    @Test
    void knowsWhatWasSentBeforeItBegins() {
        replay.wasAsked("other", DAY.minus(Duration.ofDays(30)), new UUID(9, 9));
        replay.happens(order(0));
        assertThat(replay.outcome().allSent()).isZero();
    }

    @Test
    void sendsNothingForAnOrderThatDidNotLastUntilItsMailWasDue() {
        replay.happens(order(0, Optional.of(new Cancellation(DAY.plus(Duration.ofHours(47)), "cancelled")), 0));
        assertThat(replay.outcome().dropped(Reason.CANCELLED)).isEqualTo(2);
        replay.happens(order(0, Optional.of(new Cancellation(DAY.plus(Duration.ofHours(49)), "cancelled")), 0));
        assertThat(replay.outcome().allSent()).isOne();
    }

    @Test
    void leavesOutWhoStoppedTheMailsFromThenOn() {
        replay.happens(order(0, Optional.empty(), 10));
        assertThat(replay.outcome().allSent()).isOne();
        replay.nextCustomer();
        replay.happens(order(9, Optional.empty(), 10));
        replay.happens(order(11, Optional.empty(), 10));
        assertThat(replay.outcome().allSent()).isOne();
        assertThat(replay.outcome().dropped(Reason.UNSUBSCRIBED)).isEqualTo(4);
    }

    @Test
    void drawsTheSampleAsItIsDrawnForMails() {
        Replay drawn = new Replay(
                new Ruleset(List.of(survey("s", 0, 50, 30))), (survey, who) -> who.equals(CUSTOMER) ? 29.9 : 30.0);
        drawn.happens(order(0));
        assertThat(drawn.outcome().allSent()).isOne();
    }

    private static PastEvent order(int day) {
        return order(day, Optional.empty(), 0);
    }

    /** @param stops day on which the customer stops the mails; 0 for never */
    private static PastEvent order(int day, Optional<Cancellation> cancelled, int stops) {
        Instant at = DAY.plus(Duration.ofDays(day));
        return new PastEvent(
                UUID.randomUUID(),
                "order.delivered",
                CUSTOMER,
                at,
                at,
                Map.of(),
                Optional.empty(),
                false,
                cancelled,
                stops == 0 ? Optional.empty() : Optional.of(Reason.UNSUBSCRIBED),
                stops == 0 ? Optional.empty() : Optional.of(DAY.plus(Duration.ofDays(stops))));
    }

    private static Candidate survey(String id, int coolingOff, int priority, int sample) {
        InviteRule rule = new InviteRule(
                "order.delivered",
                Duration.ofDays(2),
                true,
                InviteRule.DEFAULT_EXPIRES,
                Duration.ofDays(coolingOff),
                Condition.ALWAYS,
                Optional.empty(),
                Timing.USUAL,
                new Restraint(Duration.ZERO, sample, OptionalInt.empty()),
                Consent.SOFT_OPT_IN,
                priority,
                List.of());
        return new Candidate(id, rule, true, Optional.empty(), ZoneOffset.UTC);
    }
}
