package dev.earshot.score.compare;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.score.Shares;
import dev.earshot.score.Vectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NetDifferenceTest {

    static Stream<Vectors.Case> scores() {
        return Vectors.read("03_nps_difference");
    }

    @ParameterizedTest
    @MethodSource("scores")
    void hasTheTestsOfTheLiterature(Vectors.Case example) {
        NetDifference net =
                NetDifference.of(shares(example, 1), shares(example, 2)).orElseThrow();
        var limits = net.addThree().interval(example.number("conf"));
        example.expects("diff", net.difference(), CLOSED_FORM);
        example.expects("mantel_z", net.mantelZ(), CLOSED_FORM);
        example.expects("mantel_p", net.mantelP(), CLOSED_FORM);
        example.expects("aw_diff", net.addThree().centre(), CLOSED_FORM);
        example.expects("aw_se", net.addThree().error(), CLOSED_FORM);
        example.expects("aw_z", net.addThreeZ(), CLOSED_FORM);
        example.expects("aw_p", net.addThreeP(), CLOSED_FORM);
        example.expects("aw_lo", limits.low(), CLOSED_FORM);
        example.expects("aw_hi", limits.high(), CLOSED_FORM);
        example.expects("wald_z", net.waldZ(), CLOSED_FORM);
        example.expects("wald_p", net.waldP(), CLOSED_FORM);
    }

    private static Shares shares(Vectors.Case example, int period) {
        return new Shares(example.whole("pro" + period), example.whole("pas" + period), example.whole("det" + period));
    }

    @Test
    void isUnknownWhereASideHasNoAnswers() {
        assertThat(NetDifference.of(new Shares(0, 0, 0), new Shares(1, 1, 1))).isEmpty();
    }

    @Test
    void hasNoTestWhereAllAnswersAreAlike() {
        NetDifference net =
                NetDifference.of(new Shares(0, 4, 0), new Shares(0, 9, 0)).orElseThrow();
        assertThat(net.difference()).isZero();
        assertThat(net.mantelZ()).isEmpty();
        assertThat(net.mantelP()).isEqualTo(1);
        assertThat(NetDifference.of(new Shares(3, 0, 0), new Shares(1, 0, 0))
                        .orElseThrow()
                        .mantelZ())
                .isEmpty();
    }
}
