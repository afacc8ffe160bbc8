package dev.earshot.score.compare;

import static dev.earshot.score.Vectors.BISECTION;
import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Vectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShareDifferenceTest {

    static Stream<Vectors.Case> shares() {
        return Vectors.read("05_proportion_difference");
    }

    @ParameterizedTest
    @MethodSource("shares")
    void hasTheTestsAndIntervalsOfTheLiterature(Vectors.Case example) {
        ShareDifference shares = of(example);
        example.expects("diff", shares.difference(), CLOSED_FORM);
        example.expects("n1_z", shares.n1Z(), CLOSED_FORM);
        example.expects("n1_p", shares.n1P(), CLOSED_FORM);
        example.expects("pearson_chisq", shares.pearson(), CLOSED_FORM);
        example.expects("pearson_p", shares.pearsonP(), CLOSED_FORM);
        example.expects("newcombe_lo", shares.newcombe().low(), CLOSED_FORM);
        example.expects("newcombe_hi", shares.newcombe().high(), CLOSED_FORM);
        example.expects("agresti_caffo_lo", shares.agrestiCaffo().low(), CLOSED_FORM);
        example.expects("agresti_caffo_hi", shares.agrestiCaffo().high(), CLOSED_FORM);
        example.expects("mn_lo", shares.miettinenNurminen().low(), BISECTION);
        example.expects("mn_hi", shares.miettinenNurminen().high(), BISECTION);
        example.expects("fisher_p", shares.fisher(), CLOSED_FORM);
    }

    private static ShareDifference of(Vectors.Case example) {
        return ShareDifference.of(
                        example.whole("x1"),
                        example.whole("n1"),
                        example.whole("x2"),
                        example.whole("n2"),
                        example.number("conf"))
                .orElseThrow();
    }

    @Test
    void isUnknownWhereASideHasNoAnswers() {
        assertThat(ShareDifference.of(0, 0, 5, 10, .95)).isEmpty();
        assertThatThrownBy(() -> ShareDifference.of(11, 10, 5, 10, .95)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsItsLimitsEvenWhereAllAreAlike() {
        for (long hits : new long[] {0, 1}) {
            ShareDifference alike =
                    ShareDifference.of(10 * hits, 10, 25 * hits, 25, .95).orElseThrow();
            assertThat(alike.n1Z()).isEmpty();
            assertThat(alike.pearson()).isEmpty();
            assertThat(alike.n1P()).isEqualTo(1);
            assertThat(alike.fisher()).isEqualTo(1);
            assertThat(alike.miettinenNurminen().low()).isNegative();
            assertThat(alike.miettinenNurminen().high()).isPositive();
        }
    }

    /** Both tails at half of what is as likely as seen: one table of two that are as likely as each other. */
    @Test
    void countsHalfOfWhatIsAsLikelyForMidP() {
        ShareDifference rare = ShareDifference.of(1, 100, 0, 100, .95).orElseThrow();
        assertThat(rare.fisher()).isCloseTo(1, within(1e-12));
        assertThat(rare.fisherMidP()).isCloseTo(.5, within(1e-12));
    }

    @Test
    void isFastAndSoundOverTenMillionAnswers() {
        ShareDifference many = ShareDifference.of(4_000_000, 5_000_000, 3_998_000, 5_000_000, .95)
                .orElseThrow();
        assertThat(many.fisherMidP()).isCloseTo(many.n1P(), within(1e-6));
        assertThat(many.miettinenNurminen().low()).isCloseTo(many.newcombe().low(), within(1e-7));
        ShareDifference apart =
                ShareDifference.of(5_000_000, 5_000_000, 0, 5_000_000, .95).orElseThrow();
        assertThat(apart.fisher()).isZero();
        assertThat(apart.miettinenNurminen().high()).isEqualTo(1);
    }
}
