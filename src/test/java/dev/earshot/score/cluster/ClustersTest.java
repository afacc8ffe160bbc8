package dev.earshot.score.cluster;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.score.Change;
import dev.earshot.score.Design;
import dev.earshot.score.Estimate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Scores;
import dev.earshot.score.Vectors;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private static final Metric NPS = Metric.nps();
    private static final Map<String, double[]> DATA = Vectors.table("17_cluster_data");
    private static final double[] X = DoubleStream.of(DATA.get("score"))
            .map(score -> NPS.worth((int) score))
            .toArray();
    private static final int[] CUSTOMER =
            DoubleStream.of(DATA.get("customer")).mapToInt(id -> (int) id).toArray();

    @Test
    void haveTheErrorOfTheLiterature() {
        JsonNode expected = Vectors.document("17_cluster").get("expected");
        Vectors.Case example = new Vectors.Case("17_cluster", expected, expected);
        Clustered all = Clusters.of(X, CUSTOMER).orElseThrow();
        boolean[] later = new boolean[X.length];
        for (int i = 0; i < later.length; i++) {
            later[i] = DATA.get("period")[i] == 1;
        }
        ClusterDifference moved = Clusters.difference(X, CUSTOMER, later).orElseThrow();
        example.expects("n", all.answers(), 0);
        example.expects("m", all.customers(), 0);
        example.expects("nps", all.mean(), CLOSED_FORM);
        example.expects("se_srs", all.seSimple(), CLOSED_FORM);
        example.expects("se_cluster", all.se(), CLOSED_FORM);
        example.expects("deff", all.deff(), CLOSED_FORM);
        example.expects("customer_mean_nps", all.customerMean(), CLOSED_FORM);
        example.expects("diff_odd_minus_even", moved.difference(), CLOSED_FORM);
        example.expects("diff_se_cluster", moved.se(), CLOSED_FORM);
        assertThat(moved.isNeeded()).isTrue();
        assertThat(expected.size()).isEqualTo(9);
    }

    @Test
    void canBeAddedUpByADatabase() {
        Map<Integer, double[]> sums = new HashMap<>();
        for (int i = 0; i < X.length; i++) {
            double[] own = sums.computeIfAbsent(CUSTOMER[i], any -> new double[2]);
            own[0] += X[i];
            own[1]++;
        }
        Clustered added = Clusters.ofSums(
                        X.length,
                        sums.size(),
                        Arrays.stream(X).sum(),
                        Arrays.stream(X).map(x -> x * x).sum(),
                        sums.values().stream().mapToDouble(s -> s[0] * s[0]).sum(),
                        sums.values().stream().mapToDouble(s -> s[0] * s[1]).sum(),
                        sums.values().stream().mapToDouble(s -> s[1] * s[1]).sum())
                .orElseThrow();
        Clustered counted = Clusters.of(X, CUSTOMER).orElseThrow();
        assertThat(added.se().orElseThrow()).isCloseTo(counted.se().orElseThrow(), within(1e-9));
        assertThat(added.designEffect(.95)).isCloseTo(counted.designEffect(.95), within(1e-9));
    }

    @Test
    void holdTheTruthWhereIndependentAnswersDoNot() {
        SplittableRandom random = new SplittableRandom(26);
        int rounds = 400;
        int naive = 0;
        int allowed = 0;
        for (int round = 0; round < rounds; round++) {
            int[] customer = IntStream.range(0, 240).map(i -> i / 6).toArray();
            double[] x = new double[customer.length];
            double mood = 0;
            for (int i = 0; i < x.length; i++) {
                mood = i % 6 == 0 ? random.nextGaussian() : mood;
                double felt = mood + random.nextGaussian();
                x[i] = felt > 0 ? 100 : felt < -1.2 ? -100 : 0;
            }
            Histogram answers = Vectors.nps(count(x, -100), count(x, 0), count(x, 100));
            double deff = Clusters.of(x, customer).orElseThrow().designEffect(.95);
            naive += holds(Scores.estimate(NPS, answers)) ? 1 : 0;
            allowed += holds(Scores.estimate(NPS, answers, .95, Design.clustered(deff))) ? 1 : 0;
        }
        assertThat(naive / (double) rounds).isLessThan(.85);
        assertThat(allowed / (double) rounds).isBetween(.92, .985);
    }

    private static long count(double[] x, double worth) {
        return Arrays.stream(x).filter(one -> one == worth).count();
    }

    /** felt is normal with variance 2: P(> 0) − P(< −1.2) = .5 − Φ(−1.2/√2) = .30193. */
    private static boolean holds(Estimate estimate) {
        return estimate.low().orElseThrow() <= 30.193
                && 30.193 <= estimate.high().orElseThrow();
    }

    @Test
    void ofOneEachAreIndependent() {
        double[] x = {100, 0, -100, 100, 100};
        Clustered all = Clusters.of(x, new int[] {4, 3, 2, 1, 0}).orElseThrow();
        assertThat(all.deff().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(all.customerMean().orElseThrow()).isCloseTo(all.mean(), within(1e-12));
    }

    @Test
    void countEachCustomerAsOneAnswerWhereNothingElseIsKnown() {
        Clustered one =
                Clusters.of(new double[] {100, 0, 100}, new int[] {7, 7, 7}).orElseThrow();
        assertThat(one.se()).isEmpty();
        assertThat(one.designEffect(.95)).isEqualTo(3);
        Clustered alike = Clusters.of(new double[] {100, 100, 100, 100}, new int[] {7, 7, 8, 8})
                .orElseThrow();
        assertThat(alike.deff()).isEmpty();
        assertThat(alike.designEffect(.95)).isEqualTo(2);
        assertThat(Clusters.of(new double[0], new int[0])).isEmpty();
    }

    @Test
    void tellAPairedChangeThatStrangersWouldNot() {
        double[] x = new double[80];
        int[] customer = new int[80];
        boolean[] later = new boolean[80];
        for (int i = 0; i < 40; i++) {
            x[i] = i < 20 ? 100 : -100;
            x[40 + i] = i < 20 ? 100 : i < 30 ? 0 : -100;
            customer[i] = i;
            customer[40 + i] = i;
            later[40 + i] = true;
        }
        Change strangers = Change.between(NPS, Vectors.nps(20, 0, 20), Vectors.nps(10, 10, 20));
        ClusterDifference paired = Clusters.difference(x, customer, later).orElseThrow();
        assertThat(paired.difference()).isEqualTo(strangers.difference().orElseThrow());
        assertThat(strangers.pValue().orElseThrow()).isGreaterThan(.1);
        assertThat(paired.judging(strangers).pValue().orElseThrow()).isLessThan(.001);
        assertThat(paired.judging(strangers).low().orElseThrow()).isPositive();
    }

    @Test
    void leaveAChangeOfStrangersAlone() {
        ClusterDifference apart = Clusters.difference(
                        new double[] {0, 100, 0, 100}, new int[] {1, 2, 3, 4}, new boolean[] {false, false, true, true})
                .orElseThrow();
        Change change = Change.between(NPS, Vectors.nps(0, 1, 1), Vectors.nps(0, 1, 1));
        assertThat(apart.isNeeded()).isFalse();
        assertThat(apart.judging(change)).isSameAs(change);
        assertThat(Clusters.difference(new double[] {1}, new int[] {1}, new boolean[] {true}))
                .isEmpty();
    }
}
