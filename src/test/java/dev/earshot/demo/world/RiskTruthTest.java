package dev.earshot.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.risk.RiskAssessment;
import dev.earshot.risk.RiskSignal;
import dev.earshot.score.classify.ClassifierMetrics;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The points of the risk policy, given only what was known by a day, put those who then leave before those who stay. */
class RiskTruthTest {

    static LongStream seeds() {
        return Trial.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thoseWhoLeaveHaveMorePointsThanThoseWhoStay(long seed) {
        ClassifierMetrics metrics = RiskTrial.of(Trial.of(seed)).metrics();
        assertThat(metrics.baseRate().orElseThrow()).isBetween(0.08, 0.16);
        assertThat(metrics.auc().orElseThrow()).isGreaterThanOrEqualTo(0.60);
        assertThat(metrics.lift(0.1).orElseThrow()).isGreaterThanOrEqualTo(1.7);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everybodyOnTheListHasAReasonInWords(long seed) {
        List<RiskAssessment> listed = RiskTrial.of(Trial.of(seed)).cases().stream()
                .map(RiskTrial.Case::assessment)
                .filter(RiskAssessment::isAtRisk)
                .toList();
        assertThat(listed).hasSizeGreaterThan(100).allSatisfy(assessment -> assertThat(assessment.signals())
                .isNotEmpty()
                .allMatch(signal -> signal.points() > 0)
                .extracting(RiskSignal::sentence)
                .noneMatch(String::isBlank));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameDayGivesTheSameListAgain(long seed) {
        Trial again = new Trial(
                seed,
                Trial.of(seed).truth(),
                DemoWorld.until(Worlds.NOW, Worlds.ZONE, seed),
                Worlds.DAYS,
                Trial.of(seed).orders());
        assertThat(assessments(again)).isEqualTo(assessments(Trial.of(seed)));
    }

    private static List<RiskAssessment> assessments(Trial trial) {
        return RiskTrial.of(trial).cases().stream()
                .map(RiskTrial.Case::assessment)
                .toList();
    }
}
