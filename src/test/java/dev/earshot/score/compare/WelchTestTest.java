package dev.earshot.score.compare;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.score.Change;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Vectors;
import dev.earshot.score.Verdict;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WelchTestTest {

    static Stream<Vectors.Case> means() {
        return Vectors.read("07_mean_difference_welch");
    }

    @ParameterizedTest
    @MethodSource("means")
    void isThatOfTheLiterature(Vectors.Case example) {
        WelchTest welch = WelchTest.of(
                        Histogram.of(1, example.counts("hist1")), Histogram.of(1, example.counts("hist2")), .95)
                .orElseThrow();
        example.expects("diff", welch.difference(), CLOSED_FORM);
        example.expects("t", welch.t(), CLOSED_FORM);
        example.expects("df", welch.df(), CLOSED_FORM);
        example.expects("p", welch.p(), CLOSED_FORM);
        example.expects("lo", welch.low(), CLOSED_FORM);
        example.expects("hi", welch.high(), CLOSED_FORM);
    }

    @Test
    void needsTwoAnswersOnEachSideAndSomeSpread() {
        Histogram lone = Histogram.of(1, 1, 0, 0);
        Histogram alike = Histogram.of(1, 0, 0, 9);
        Histogram spread = Histogram.of(1, 3, 3, 3);
        assertThat(WelchTest.of(lone, spread, .95)).isEmpty();
        assertThat(WelchTest.of(alike, Histogram.of(1, 0, 5, 0), .95)).isEmpty();
        assertThat(WelchTest.of(alike, spread, .95).orElseThrow().df()).isEqualTo(8);
    }

    @Test
    void mayJudgeAChangeInPlaceOfTheHousesOwnTest() {
        Metric stars = Metric.mean(1, 5);
        Histogram before = Histogram.of(1, 5, 39, 26, 126, 104);
        Histogram after = Histogram.of(1, 60, 40, 60, 80, 60);
        WelchTest welch = WelchTest.of(before, after, .95).orElseThrow();
        Change change = Change.between(stars, before, after).judged(welch.interval(), welch.p());
        assertThat(change.pValue()).hasValue(welch.p());
        assertThat(change.high()).hasValue(welch.high());
        assertThat(change.verdict()).isEqualTo(Verdict.SIGNAL);
    }
}
