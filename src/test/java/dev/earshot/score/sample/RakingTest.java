package dev.earshot.score.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RakingTest {

    @Test
    void meetsTheMarginsOfWhateverCanBeMet() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 50; round++) {
            int n = 200 + random.nextInt(300);
            int[][] categories = {draw(n, 2, random), draw(n, 3, random), draw(n, 4, random)};
            double[][] margins = {{300, 700}, {.2, .3, .5}, {1, 2, 3, 4}};
            Raking raking = Raking.of(categories, margins);
            assertThat(raking.converged()).isTrue();
            for (int variable = 0; variable < 3; variable++) {
                double[] sums = sums(raking.weights(), categories[variable], margins[variable].length);
                double total = Arrays.stream(margins[variable]).sum();
                for (int category = 0; category < sums.length; category++) {
                    assertThat(sums[category]).isCloseTo(1000 * margins[variable][category] / total, within(1e-6));
                }
            }
        }
    }

    @Test
    void saysWhereMarginsCannotBeMet() {
        int[][] same = {{0, 0, 1, 1}, {0, 0, 1, 1}};
        Raking contradicted = Raking.of(same, new double[][] {{1, 3}, {3, 1}});
        assertThat(contradicted.converged()).isFalse();
        assertThat(contradicted.sweeps()).isEqualTo(200);
        assertThat(contradicted.error()).isGreaterThan(.1);
        Raking nobody = Raking.of(new int[][] {{0, 0, 1}}, new double[][] {{1, 1, 1}});
        assertThat(nobody.converged()).isFalse();
        assertThat(Raking.of(new int[][] {{}}, new double[][] {{1, 1}}).converged())
                .isFalse();
        assertThatThrownBy(() -> Raking.of(new int[][] {{0}, {0, 1}}, new double[][] {{1}, {1}}))
                .hasMessageContaining("raking needs");
    }

    @Test
    void putsSmallCategoriesTogetherFirst() {
        assertThat(Collapse.of(new long[] {50, 3, 20, 4, 9}, 10)).satisfies(collapse -> {
            assertThat(collapse.merged()).containsExactly(1, 3, 4);
            assertThat(collapse.into()).containsExactly(0, 1, 2, 1, 1);
            assertThat(collapse.of(new double[] {5, 1, 2, 1, 1})).containsExactly(5, 3, 2);
        });
        assertThat(Collapse.of(new long[] {50, 3, 20}, 10).merged()).containsExactly(1, 2);
        assertThat(Collapse.of(new long[] {50, 30}, 10).merged()).isEmpty();
        assertThat(Collapse.of(new long[] {50, 0}, 10).into()).containsExactly(0, 0);
        assertThat(Collapse.of(new long[] {}, 10).merged()).isEmpty();
        assertThat(Collapse.of(new long[] {3}, 10).into()).containsExactly(0);
    }

    @Test
    void cutsWeightsThatOneAnswerShouldNotHave() {
        int[] rare = IntStream.range(0, 400).map(i -> i < 12 ? 1 : 0).toArray();
        int[] other = IntStream.range(0, 400).map(i -> i % 2).toArray();
        double[][] margins = {{500, 500}, {480, 520}};
        Raking plain = Raking.of(new int[][] {rare, other}, margins);
        assertThat(Arrays.stream(plain.weights()).max().orElseThrow()
                        / Arrays.stream(plain.weights()).min().orElseThrow())
                .isGreaterThan(30);
        Weighting forced = Weighting.of(new int[][] {rare, other}, margins);
        assertThat(forced.cut()).isGreaterThanOrEqualTo(12);
        assertThat(forced.within()).as("no cut can do what the margins ask").isFalse();
    }

    @Test
    void keepsTheMarginsWhereItCuts() {
        SplittableRandom random = new SplittableRandom(4);
        int[] one = IntStream.range(0, 600)
                .map(i -> random.nextInt(20) == 0 ? 1 : 0)
                .toArray();
        int[] two = IntStream.range(0, 600)
                .map(i -> random.nextInt(one[i] == 1 ? 3 : 20) == 0 ? 1 : 0)
                .toArray();
        double[][] margins = {{88, 12}, {86, 14}};
        Raking plain = Raking.of(new int[][] {one, two}, margins);
        Weighting cut = Weighting.of(new int[][] {one, two}, margins);
        assertThat(cut.cut()).isBetween(1, 60);
        assertThat(cut.within()).isTrue();
        double[] sums = sums(cut.weights(), one, 2);
        assertThat(sums[1] / (sums[0] + sums[1])).isCloseTo(.12, within(1e-8));
        assertThat(cut.effect().orElseThrow().deff())
                .isLessThan(KishEffect.of(plain.weights()).orElseThrow().deff());
    }

    private static int[] draw(int n, int categories, SplittableRandom random) {
        return IntStream.range(0, n)
                .map(i -> i < categories ? i : random.nextInt(categories))
                .toArray();
    }

    private static double[] sums(double[] weights, int[] categories, int width) {
        double[] sums = new double[width];
        for (int i = 0; i < weights.length; i++) {
            sums[categories[i]] += weights[i];
        }
        return sums;
    }
}
