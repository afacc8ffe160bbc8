package dev.earshot.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RiskPolicyTest {

    @Test
    void listsEveryDetractorAndNobodyElse() {
        for (int score = 0; score <= 10; score++) {
            assertThat(RiskPolicy.assess(scored(score)).isAtRisk())
                    .as("score %s", score)
                    .isEqualTo(score <= 6);
        }
    }

    @Test
    void saysWhyTheHeaviestReasonFirst() {
        RiskFacts facts = new RiskFacts(
                Optional.of(nps(3)),
                Optional.of(nps(9)),
                List.of(new RiskFacts.Driver("Speed", nps(2))),
                true,
                List.of());
        RiskAssessment assessment = RiskPolicy.assess(facts);
        assertThat(assessment.reasons())
                .isEqualTo("Scored 3 of 10. Asked to be contacted. Fell from 9 to 3. Speed rated 2 of 10.");
        assertThat(assessment.points()).isEqualTo(24 + 16 + 12 + 3);
        assertThat(assessment.level()).isEqualTo(RiskLevel.RED);
    }

    @Test
    void noticesAPromoterWhoFell() {
        RiskFacts facts = new RiskFacts(Optional.of(nps(7)), Optional.of(nps(10)), List.of(), false, List.of());
        assertThat(RiskPolicy.assess(facts).reasons()).isEqualTo("Fell from 10 to 7.");
        RiskFacts less = new RiskFacts(Optional.of(nps(8)), Optional.of(nps(10)), List.of(), false, List.of());
        assertThat(RiskPolicy.assess(less).isAtRisk()).isFalse();
    }

    @Test
    void measuresOtherScalesOutOfTen() {
        RiskFacts facts = new RiskFacts(
                Optional.of(new RiskFacts.Score(1, 1, 5, true)), Optional.empty(), List.of(), false, List.of());
        assertThat(RiskPolicy.assess(facts).points()).isEqualTo(42);
        assertThat(RiskPolicy.assess(facts).reasons()).isEqualTo("Scored 1 of 5.");
    }

    @Test
    void pointsOfAnAnswerHalveEveryNinetyDaysButADetractorStaysListed() {
        assertThat(RiskPolicy.assess(later(3, 0, 0)).points()).isEqualTo(24);
        assertThat(RiskPolicy.assess(later(3, 90, 0)).points()).isEqualTo(12);
        assertThat(RiskPolicy.assess(later(3, 180, 0)).points()).isEqualTo(6);
        RiskAssessment old = RiskPolicy.assess(later(6, 900, 0));
        assertThat(old.points()).isEqualTo(1);
        assertThat(old.isAtRisk()).isTrue();
        assertThat(RiskPolicy.assess(later(3, 90, 0)).reasons()).isEqualTo("Scored 3 of 10, 90 days ago.");
    }

    @Test
    void silenceCountsFromTheNinthWeekAndUpToFifteen() {
        assertThat(RiskPolicy.assess(later(8, 0, 8 * 7)).signals()).isEmpty();
        assertThat(RiskPolicy.assess(later(8, 0, 10 * 7)).points())
                .as(".6 is rounded")
                .isEqualTo(1);
        assertThat(RiskPolicy.assess(later(8, 0, 28 * 7)).points()).isEqualTo(6);
        RiskAssessment gone = RiskPolicy.assess(later(8, 0, 200 * 7));
        assertThat(gone.points()).isEqualTo(15);
        assertThat(gone.reasons()).isEqualTo("No order and no answer for 200 weeks.");
    }

    @Test
    void aFewQuietWeeksAloneListNobody() {
        assertThat(RiskPolicy.assess(later(8, 0, 28 * 7)).isAtRisk()).isFalse();
        assertThat(RiskPolicy.assess(later(8, 0, 58 * 7)).isAtRisk()).isTrue();
    }

    @Test
    void invitationsInVainCountForWhoWasActive() {
        assertThat(RiskPolicy.assess(invited(2, true)).points()).isZero();
        assertThat(RiskPolicy.assess(invited(3, true)).points()).isEqualTo(5);
        assertThat(RiskPolicy.assess(invited(3, false)).points()).isZero();
        assertThat(RiskPolicy.assess(invited(4, true)).reasons()).isEqualTo("Did not answer the last 4 invitations.");
    }

    @Test
    void invitationsInVainDoNotCountAgainstWhoHasAnswered() {
        RiskFacts.Score eight = new RiskFacts.Score(8, 0, 10, false);
        RiskFacts answered = new RiskFacts(
                Optional.of(eight),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                new RiskFacts.Since(0, 0, 4, true, false));
        assertThat(RiskPolicy.assess(answered).points()).isZero();
    }

    @Test
    void anOverdueRequestWeighsMore() {
        RiskAssessment waiting = RiskPolicy.assess(waiting(new RiskFacts.Request(12, true), false));
        assertThat(waiting.points()).isEqualTo(20);
        assertThat(waiting.reasons()).isEqualTo("Asked to be contacted 12 days ago, and waits longer than planned.");
        assertThat(RiskPolicy.assess(waiting(new RiskFacts.Request(1, false), false))
                        .explanation())
                .isEqualTo("Asked to be contacted 1 day ago (16).");
    }

    @Test
    void unmetExpectationsCountSevenAndNeverTheRequest() {
        RiskAssessment both = RiskPolicy.assess(waiting(RiskFacts.Request.NEW, true));
        assertThat(both.explanation()).isEqualTo("Asked to be contacted (16). Expected more (7).");
        assertThat(both.lowers())
                .containsExactly(
                        "It ends when somebody gets in touch and closes it.",
                        "A later answer of 9 or 10 clears it; by itself it halves every 90 days.");
        assertThat(both.rules()).isEqualTo("points-2");
    }

    @Test
    void whatWasSolvedAndConfirmedIsGoneButAnOpenRequestIsNot() {
        RiskFacts facts = new RiskFacts(
                Optional.of(nps(2)),
                Optional.of(nps(9)),
                List.of(new RiskFacts.Driver("Speed", nps(2))),
                Optional.of(RiskFacts.Request.NEW),
                true,
                List.of(),
                new RiskFacts.Since(5, 5, 0, true, true));
        assertThat(RiskPolicy.assess(facts).reasons()).isEqualTo("Asked to be contacted.");
    }

    @Test
    void lowDriversCountOnceAndAllAreNamed() {
        RiskFacts facts = new RiskFacts(
                Optional.of(nps(8)),
                Optional.empty(),
                List.of(
                        new RiskFacts.Driver("Speed", new RiskFacts.Score(4, 1, 10, false)),
                        new RiskFacts.Driver("Courtesy", new RiskFacts.Score(2, 1, 10, false)),
                        new RiskFacts.Driver("Quality", new RiskFacts.Score(5, 1, 10, false))),
                false,
                List.of());
        assertThat(RiskPolicy.assess(facts).explanation())
                .isEqualTo("Speed rated 4 of 10, Courtesy rated 2 of 10 (3).");
    }

    @Test
    void pointsEndAtAHundred() {
        RiskFacts facts = new RiskFacts(
                Optional.of(nps(0)),
                Optional.of(nps(10)),
                List.of(new RiskFacts.Driver("Speed", nps(0))),
                Optional.of(new RiskFacts.Request(40, true)),
                true,
                List.of(new RiskSignal(20, "Spends much.")),
                new RiskFacts.Since(0, 900, 5, true, false));
        assertThat(RiskPolicy.assess(facts).points()).isEqualTo(100);
    }

    @Test
    void whatIsAtStakeIsTheChanceTimesTheValue() {
        assertThat(new ValueAtRisk(.25, 1_200).expected()).isEqualTo(300);
        assertThatThrownBy(() -> new ValueAtRisk(25, 1_200)).hasMessageStartingWith("a chance is 0 to 1");
    }

    private static RiskFacts later(int score, long answerDays, long contactDays) {
        return new RiskFacts(
                Optional.of(nps(score)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                new RiskFacts.Since(answerDays, contactDays, 0, true, false));
    }

    private static RiskFacts invited(int inVain, boolean active) {
        return new RiskFacts(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                List.of(),
                new RiskFacts.Since(0, 0, inVain, active, false));
    }

    private static RiskFacts waiting(RiskFacts.Request request, boolean belowExpectations) {
        return new RiskFacts(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(request),
                belowExpectations,
                List.of(),
                RiskFacts.Since.NOTHING);
    }

    private static RiskFacts scored(int score) {
        return new RiskFacts(Optional.of(nps(score)), Optional.empty(), List.of(), false, List.of());
    }

    @Test
    void ofEffortMoreIsWorse() {
        RiskFacts.Score little = new RiskFacts.Score(1, 1, 5, true, false);
        RiskFacts.Score much = new RiskFacts.Score(5, 1, 5, true, true);

        assertThat(RiskPolicy.assess(new RiskFacts(Optional.of(little), Optional.of(much), List.of(), false, List.of()))
                        .isAtRisk())
                .isFalse();
        assertThat(RiskPolicy.assess(new RiskFacts(Optional.of(much), Optional.of(little), List.of(), false, List.of()))
                        .reasons())
                .isEqualTo("Scored 5 of 5. Effort rose from 1 to 5.");
    }

    private static RiskFacts.Score nps(int value) {
        return new RiskFacts.Score(value, 0, 10, value <= 6);
    }
}
