package dev.earshot.score.sample;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Vectors;
import dev.earshot.score.sample.FrameFit.Light;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrameFitTest {

    static Stream<Vectors.Case> frames() {
        return Vectors.read("16a_responders_vs_frame_chisq");
    }

    @ParameterizedTest
    @MethodSource("frames")
    void tellsHowFarRespondersAreFromTheFrame(Vectors.Case example) {
        FrameFit fit = FrameFit.of(example.counts("observed"), example.numbers("population"))
                .orElseThrow();
        example.expects("chisq", fit.test().statistic(), CLOSED_FORM);
        example.expects("df", fit.test().df(), 0);
        example.expects("p", fit.test().p(), CLOSED_FORM);
        example.expects("cramers_w", fit.test().effect(), CLOSED_FORM);
        assertThat(fit.light()).isEqualTo(Light.CLEAR);
    }

    @Test
    void isALightByEffectAndNotBySignificance() {
        double[] frame = {.5, .5};
        assertThat(FrameFit.of(new long[] {51_000, 49_000}, frame).orElseThrow().light())
                .isEqualTo(Light.ALIKE);
        assertThat(FrameFit.of(new long[] {56, 44}, frame).orElseThrow().light())
                .isEqualTo(Light.SLIGHT);
        assertThat(FrameFit.of(new long[] {66, 34}, frame).orElseThrow().light())
                .isEqualTo(Light.STRONG);
    }

    @Test
    void namesTheCategoriesThatStandOut() {
        FrameFit fit = FrameFit.of(new long[] {60, 30, 10}, new double[] {5000, 3500, 1500})
                .orElseThrow();
        assertThat(fit.notable()).containsExactly(0, 1, 2);
        assertThat(fit.differences().get(0).orElseThrow()).isCloseTo(.1 / Math.sqrt((.24 + .25) / 2), within(1e-12));
        assertThat(StandardisedDifference.ofShares(1, 0)).isEmpty();
        assertThat(StandardisedDifference.ofShares(1, 1)).hasValue(0);
        assertThat(StandardisedDifference.ofMeans(5, 4, 4, 4)).hasValue(.5);
    }

    @Test
    void looksAtInvitingAndAnsweringApart() {
        Layers picked = new Layers(new long[] {500, 500}, new long[] {450, 150}, new long[] {90, 30});
        assertThat(picked.coverage().orElseThrow().light()).isEqualTo(Light.STRONG);
        assertThat(picked.response().orElseThrow().test().statistic()).isZero();
        assertThat(picked.overall().orElseThrow().light()).isEqualTo(Light.STRONG);
        assertThat(new Layers(new long[] {5, 5}, new long[] {0, 0}, new long[] {0, 0}).coverage())
                .isEmpty();
    }
}
