package dev.earshot.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.survey.InviteRule;
import dev.earshot.survey.question.Condition;
import dev.earshot.survey.question.Known;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContactPolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final InviteRule RULE = new InviteRule(
            "order.delivered", Duration.ofDays(2), true, InviteRule.DEFAULT_EXPIRES, InviteRule.DEFAULT_COOLING_OFF);

    @Test
    void holdsUntilTheDelayHasPassed() {
        Decision decision = decide(delivered(NOW), true);
        assertThat(decision)
                .isEqualTo(new Decision.Hold(
                        NOW.plus(Duration.ofDays(2)),
                        "Held until Wed 4 Mar 2026, 11:00: 2 days after order delivered."));
    }

    @Test
    void sendsAtOnceWhatIsDue() {
        assertThat(decide(delivered(NOW.minus(Duration.ofDays(2))), true))
                .isEqualTo(new Decision.Send(NOW, "Sent at once: 2 days after order delivered has passed."));
    }

    @Test
    void leavesACustomerAloneForNinetyDays() {
        assertThat(decide(askedBefore(Duration.ofDays(12)), true))
                .isEqualTo(new Decision.Drop(
                        "Dropped: the customer was asked 12 days ago, and the rule is one survey in 90 days."));
        assertThat(decide(askedBefore(Duration.ofDays(90)), true)).isInstanceOf(Decision.Hold.class);
        assertThat(decide(askedBefore(Duration.ofDays(90).minusSeconds(1)), true))
                .isInstanceOf(Decision.Drop.class);
    }

    @Test
    void countsAnInvitationThatIsStillToCome() {
        assertThat(decide(askedBefore(Duration.ofDays(-1)), true).sentence()).contains("is about to be asked");
    }

    @Test
    void asksNobodyWhoDoesNotWantIt() {
        Occasion unwilling =
                new Occasion("order delivered", NOW, false, false, true, Optional.empty(), Map.of(), BERLIN);
        assertThat(decide(unwilling, true).sentence()).contains("asked for no more survey mails");
    }

    @Test
    void asksNobodyWhoDidNotAgreeInTheShop() {
        Occasion refused = new Occasion("order delivered", NOW, false, true, false, Optional.empty(), Map.of(), BERLIN);
        assertThat(decide(refused, true).sentence()).contains("did not agree to be written to");
    }

    @Test
    void neverMailsATestOrder() {
        Occasion test = new Occasion("order delivered", NOW, true, false, false, Optional.empty(), Map.of(), BERLIN);
        assertThat(decide(test, true).sentence()).contains("marked this event as a test");
    }

    @Test
    void sendsNothingBeforeTheSurveyIsSwitchedOn() {
        assertThat(decide(delivered(NOW), false).sentence()).contains("not switched on");
    }

    @Test
    void asksOnlyThoseTheSurveyIsFor() {
        assertThat(decide(Condition.Truth.NO, Optional.empty()).sentence())
                .isEqualTo("Dropped: the survey is for those with “order.total > 50” only.");
        assertThat(decide(Condition.Truth.YES, Optional.empty())).isInstanceOf(Decision.Hold.class);
        assertThat(decide(Condition.Truth.YES, Optional.of(Condition.Truth.YES)).sentence())
                .isEqualTo("Dropped: the survey leaves out those with “order.total > 50”.");
        assertThat(decide(Condition.Truth.YES, Optional.of(Condition.Truth.NO))).isInstanceOf(Decision.Hold.class);
    }

    @Test
    void aConditionThatCannotBeDecidedLetsNoMailOut() {
        assertThat(decide(Condition.Truth.UNKNOWN, Optional.empty()).sentence())
                .contains("“order.total > 50” cannot be decided");
        assertThat(decide(Condition.Truth.YES, Optional.of(Condition.Truth.UNKNOWN)))
                .isInstanceOf(Decision.Drop.class);
    }

    @Test
    void sendsNothingThatWouldArriveAfterTheSurveyHasClosed() {
        Decision hold = decide(delivered(NOW), true);

        assertThat(ContactPolicy.unlessClosed(hold, LocalDate.parse("2026-03-03"), BERLIN)
                        .sentence())
                .isEqualTo("Dropped: the survey closes on Tue 3 Mar 2026, before its mail would be sent.");
        assertThat(ContactPolicy.unlessClosed(hold, LocalDate.parse("2026-03-04"), BERLIN))
                .isEqualTo(hold);
    }

    private static Decision decide(Condition.Truth when, Optional<Condition.Truth> skip) {
        InviteRule rule = new InviteRule(
                RULE.trigger(),
                RULE.delay(),
                true,
                RULE.expires(),
                RULE.coolingOff(),
                always(when),
                skip.map(ContactPolicyTest::always));
        return ContactPolicy.decide(delivered(NOW), rule, true, NOW);
    }

    private static Condition always(Condition.Truth truth) {
        return new Condition() {
            @Override
            public Truth test(Known known) {
                return truth;
            }

            @Override
            public String source() {
                return "order.total > 50";
            }

            @Override
            public Set<String> answers() {
                return Set.of();
            }
        };
    }

    private static Decision decide(Occasion occasion, boolean switchedOn) {
        return ContactPolicy.decide(occasion, RULE, switchedOn, NOW);
    }

    private static Occasion delivered(Instant at) {
        return new Occasion("order delivered", at, false, false, false, Optional.empty(), Map.of(), BERLIN);
    }

    private static Occasion askedBefore(Duration ago) {
        return new Occasion("order delivered", NOW, false, false, false, Optional.of(NOW.minus(ago)), Map.of(), BERLIN);
    }
}
