package dev.earshot.risk;

import static org.assertj.core.api.Assertions.assertThat;

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
