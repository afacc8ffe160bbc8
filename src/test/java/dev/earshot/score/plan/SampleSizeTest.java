package dev.earshot.score.plan;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Metric;
import dev.earshot.score.Vectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleSizeTest {

    static Stream<Vectors.Case> margins() {
        return Vectors.read("09a_sample_size_nps_margin");
    }

    static Stream<Vectors.Case> changes() {
        return Vectors.read("09b_sample_size_nps_two_groups");
    }

    static Stream<Vectors.Case> shares() {
        return Vectors.read("09c_sample_size_two_proportions");
    }

    @ParameterizedTest
    @MethodSource("margins")
    void forAMarginIsThatOfTheLiterature(Vectors.Case example) {
        double margin = example.number("margin_points") / 100;
        double confidence = example.number("conf");
        SampleSize simple = SampleSize.simple(variance(example), margin, confidence);
        example.expects("var", variance(example), CLOSED_FORM);
        example.expects("raw", simple.exact(), CLOSED_FORM);
        example.expects("n_wald", simple.answers(), 0);
        example.expects(
                "n_aw",
                SampleSize.forMargin(variance(example), margin, confidence).answers(),
                0);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void forAChangeIsThatOfTheLiterature(Vectors.Case example) {
        SampleSize size = SampleSize.forChange(
                variance(example),
                example.number("difference_points") / 100,
                example.number("conf"),
                example.number("power"));
        example.expects("raw_per_group", size.exact(), CLOSED_FORM);
        example.expects("n_per_group", size.answers(), 0);
    }

    @ParameterizedTest
    @MethodSource("shares")
    void forTwoSharesIsThatOfTheLiterature(Vectors.Case example) {
        SampleSize size = SampleSize.forShares(
                example.number("p1"), example.number("p2"), example.number("alpha_two_sided"), example.number("power"));
        example.expects("n_raw", size.exact(), CLOSED_FORM);
        example.expects("n_per_group", size.answers(), 0);
    }

    private static double variance(Vectors.Case example) {
        return SampleSize.netVariance(example.number("pct_detractors") / 100, example.number("pct_promoters") / 100);
    }

    /** The profiles of the planning table: 20, 30 and 50 percent, and the worst there can be. */
    @Test
    void isTheSameInPointsAsInShares() {
        assertThat(SampleSize.forMargin(6_100, 3, .95).answers()).isEqualTo(2_601);
        assertThat(SampleSize.forChange(.61, .05, .95, .8).answers()).isEqualTo(3_828);
        assertThat(SampleSize.forChange(1, -.2, .95, .8).answers()).isEqualTo(390);
    }

    @Test
    void saysWhichChangeNinetyAnswersAMonthCanShow() {
        assertThat(SampleSize.detectable(6_100, 90, .95, .8)).isCloseTo(32.1, within(.05));
        assertThat(SampleSize.detectable(Metric.nps(), Vectors.nps(18, 27, 45), .95, .8)
                        .orElseThrow())
                .isCloseTo(32.1, within(.05));
        double back = SampleSize.detectable(
                .61, SampleSize.forChange(.61, .07, .9, .9).exact(), .9, .9);
        assertThat(back).isCloseTo(.07, within(1e-12));
    }

    @Test
    void knowsNoChangeWhereAllAreAlike() {
        assertThat(SampleSize.detectable(Metric.nps(), Vectors.nps(0, 0, 45), .95, .8))
                .isEmpty();
        assertThat(SampleSize.detectable(Metric.nps(), Vectors.nps(0, 0, 0), .95, .8))
                .isEmpty();
    }

    @Test
    void growsWithRepeatsAndSilence() {
        SampleSize size = new SampleSize(100);
        assertThat(size.times(1.5).answers()).isEqualTo(150);
        assertThat(size.times(.5).answers()).isEqualTo(100);
        assertThat(size.invitations(.3)).isEqualTo(334);
        assertThat(new SampleSize(-2).answers()).isEqualTo(1);
        assertThatThrownBy(() -> SampleSize.forMargin(.6, 0, .95)).isInstanceOf(IllegalArgumentException.class);
    }
}
