package dev.earshot.score.compare;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.score.Vectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChiSquareTest {

    static Stream<Vectors.Case> tables() {
        return Vectors.read("16c_chisq_2x3");
    }

    static Stream<Vectors.Case> frames() {
        return Vectors.read("16a_responders_vs_frame_chisq");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void ofTwoGroupsIsPearsons(Vectors.Case example) {
        ChiSquare table = ChiSquare.ofTable(new long[][] {example.counts("group1"), example.counts("group2")})
                .orElseThrow();
        example.expects("chisq", table.statistic(), CLOSED_FORM);
        example.expects("p", table.p(), CLOSED_FORM);
    }

    @ParameterizedTest
    @MethodSource("frames")
    void ofRespondersIsMeasuredAgainstTheirFrame(Vectors.Case example) {
        ChiSquare fit = ChiSquare.ofFrame(example.counts("observed"), example.numbers("population"))
                .orElseThrow();
        example.expects("chisq", fit.statistic(), CLOSED_FORM);
        example.expects("df", fit.df(), 0);
        example.expects("p", fit.p(), CLOSED_FORM);
        example.expects("cramers_w", fit.effect(), CLOSED_FORM);
    }

    @Test
    void leavesOutWhatNobodyChose() {
        ChiSquare without = ChiSquare.ofTable(new long[][] {{5, 2}, {3, 9}}).orElseThrow();
        assertThat(ChiSquare.ofTable(new long[][] {{5, 0, 2}, {3, 0, 9}, {0, 0, 0}}))
                .contains(without);
        assertThat(without.df()).isEqualTo(1);
    }

    @Test
    void seesAnotherShapeAtTheSameScore() {
        ChiSquare table =
                ChiSquare.ofTable(new long[][] {{40, 20, 40}, {5, 90, 5}}).orElseThrow();
        assertThat(table.p()).isLessThan(1e-6);
        assertThat(table.effect()).isGreaterThan(.5);
    }

    @Test
    void needsTwoRowsAndTwoColumns() {
        assertThat(ChiSquare.ofTable(new long[][] {{5, 7}})).isEmpty();
        assertThat(ChiSquare.ofTable(new long[][] {{5, 0}, {7, 0}})).isEmpty();
        assertThat(ChiSquare.ofTable(new long[0][])).isEmpty();
        assertThat(ChiSquare.ofFrame(new long[] {0, 0}, new double[] {.5, .5})).isEmpty();
        assertThatThrownBy(() -> ChiSquare.ofFrame(new long[] {1, 4}, new double[] {0, 1}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
