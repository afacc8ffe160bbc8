package dev.earshot.score.shift;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Vectors;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeastSquaresBreakTest {

    private static final String NILE =
            """
            1120 1160 963 1210 1160 1160 813 1230 1370 1140 995 935 1110 994 1020 960 1180 799 958 1140
            1100 1210 1150 1250 1260 1220 1030 1100 774 840 874 694 940 833 701 916 692 1020 1050 969
            831 726 456 824 702 1120 1100 832 764 821 768 845 864 862 698 845 744 796 1040 759
            781 865 845 944 984 897 822 1010 771 676 649 846 812 742 801 1040 860 874 848 890
            744 749 838 1050 918 986 797 923 975 815 1020 906 901 1170 912 746 919 718 714 740""";

    static Stream<Vectors.Case> series() {
        return Vectors.read("11a_changepoint_mean");
    }

    @ParameterizedTest
    @MethodSource("series")
    void leavesTheSmallestSumOfSquares(Vectors.Case example) {
        LeastSquaresBreak found =
                LeastSquaresBreak.of(example.numbers("series")).orElseThrow();
        example.expects("ls_break", found.at(), 0);
        example.expects("rss0", found.rss0(), CLOSED_FORM);
        example.expects("rss1", found.rss1(), CLOSED_FORM);
        example.expects("supF", found.supF(), CLOSED_FORM);
    }

    /** Yearly flow at Aswan, 1871 to 1970: R's strucchange finds the break after 1898. */
    @Test
    void isThatOfTheNileIn1898AsInStrucchange() {
        double[] nile = Arrays.stream(NILE.split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(nile).hasSize(100);
        LeastSquaresBreak found = LeastSquaresBreak.of(nile).orElseThrow();
        assertThat(found.at()).isEqualTo(28);
        assertThat(found.supF()).isCloseTo(75.93, within(.005));
        assertThat(MeanShifts.of(nile)).containsExactly(28);
    }

    @Test
    void isRareAmongShufflesWhereThereIsOneOnly() {
        double[] moved = series().findFirst().orElseThrow().numbers("series");
        assertThat(LeastSquaresBreak.of(moved).orElseThrow().pValue(moved, 1)).isEqualTo(.001);
        double[] stayed = series().skip(1).findFirst().orElseThrow().numbers("series");
        assertThat(LeastSquaresBreak.of(stayed).orElseThrow().pValue(stayed, 1)).isGreaterThan(.1);
    }

    @Test
    void isNoneWithoutNoise() {
        assertThat(LeastSquaresBreak.of(new double[] {1, 2})).isEmpty();
        assertThat(LeastSquaresBreak.of(new double[] {.1, .1, .1, .1})).isEmpty();
        assertThat(LeastSquaresBreak.of(new double[] {0, 0, 0})).isEmpty();
        assertThat(LeastSquaresBreak.of(new double[] {3, 3, 3, 7, 7})).isEmpty();
        assertThat(LeastSquaresBreak.of(new double[] {3, 4, 9})).isPresent();
    }
}
