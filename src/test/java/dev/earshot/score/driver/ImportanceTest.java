package dev.earshot.score.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.regression.SubsetFits;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportanceTest {

    /** Five indicators of 47 French-speaking provinces about 1888, each times 100: Mosteller and Tukey 1977, in R as swiss. */
    private static final String SWISS =
            """
            8020 1700 15 12 996 2220;8310 4510 6 9 8484 2220;9250 3970 5 5 9340 2020;8580 3650 12 7 3377 2030
            7690 4350 17 15 516 2060;7610 3530 9 7 9057 2660;8380 7020 16 7 9285 2360;9240 6780 14 8 9716 2490
            8240 5330 12 7 9767 2100;8290 4520 16 13 9138 2440;8710 6450 14 6 9861 2450;6410 6200 21 12 852 1650
            6690 6750 14 7 227 1910;6890 6070 19 12 443 2270;6170 6930 22 5 282 1870;6830 7260 18 2 2420 2120
            7170 3400 17 8 330 2000;5570 1940 26 28 1211 2020;5430 1520 31 20 215 1080;6510 7300 19 9 284 2000
            6550 5980 22 10 523 1800;6500 5510 14 3 452 2240;5660 5090 22 12 1514 1670;5740 5410 20 6 420 1530
            7250 7120 12 1 240 2100;7420 5810 14 8 523 2380;7200 6350 6 3 256 1800;6050 6080 16 10 772 1630
            5830 2680 25 19 1846 2090;6540 4950 15 8 610 2250;7550 8590 3 2 9971 1510;6930 8490 7 6 9968 1980
            7730 8970 5 2 10000 1830;7050 7820 12 6 9896 1940;7940 6490 7 3 9822 2020;6500 7590 9 9 9906 1780
            9220 8460 3 3 9946 1630;7930 6310 13 13 9683 1810;7040 3840 26 12 562 2030;6570 770 29 11 1379 2050
            7270 1670 22 13 1122 1890;6440 1760 35 32 1692 2300;7760 3760 15 7 497 2000;6760 1870 25 7 865 1950
            3500 120 37 53 4234 1800;4470 4660 16 29 5043 1820;4280 2770 22 29 5833 1930""";

    @Test
    void sharesTheFertilityOfSwissProvincesAsRelaimpoDoes_Groemping2006() {
        long[][] rows = Arrays.stream(SWISS.split("[;\n]"))
                .map(line -> Arrays.stream(line.trim().split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray())
                .map(row -> new long[] {row[1], row[2], row[3], row[4], row[5], row[0]})
                .toArray(long[][]::new);
        assertThat(rows).hasNumberOfRows(47);
        Importance importance = Importance.of(CrossProducts.of(rows)).orElseThrow();
        assertThat(importance.lmg().orElseThrow())
                .containsExactly(new double[] {.0571, .1712, .2601, .1056, .1128}, within(.00005));
        assertThat(importance.r2()).isCloseTo(.7067, within(.00005));
        assertThat(importance.order()).containsExactly(2, 1, 4, 3, 0);
    }

    @Test
    void everyWayOfSharingAddsUpToWhatIsExplained() {
        for (int attributes : new int[] {1, 2, 7, 12, 15}) {
            Importance importance = Importance.of(CrossProducts.of(random(attributes, 400, attributes)))
                    .orElseThrow();
            assertThat(Arrays.stream(importance.johnson()).sum()).isCloseTo(importance.r2(), within(1e-10));
            assertThat(Arrays.stream(importance.pratt().orElseThrow()).sum()).isCloseTo(importance.r2(), within(1e-10));
            assertThat(Arrays.stream(importance.ranking()).sum()).isCloseTo(importance.r2(), within(1e-10));
            assertThat(importance.lmg().isPresent()).isEqualTo(attributes <= 12);
        }
    }

    @Test
    void theAverageOverAllOrdersIsTheAverageOverAllOrders() {
        CrossProducts products = CrossProducts.of(random(3, 200, 5));
        double[][] matrix = products.correlations().matrix();
        int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        double[] average = new double[3];
        for (int[] order : orders) {
            boolean[] in = new boolean[3];
            double before = 0;
            for (int j : order) {
                in[j] = true;
                double now = SubsetFits.r2(matrix, in);
                average[j] += (now - before) / 6;
                before = now;
            }
        }
        assertThat(Importance.of(products).orElseThrow().lmg().orElseThrow()).containsExactly(average, within(1e-12));
    }

    @Test
    void twoAttributesThatSayTheSameShareAlikeAndHaveNoCoefficient() {
        Ratings one = random(2, 300, 9);
        byte[][] twice = {one.columns()[0], one.columns()[1], one.columns()[0]};
        Importance importance = Importance.of(CrossProducts.of(new Ratings(twice, one.outcome(), one.customer())))
                .orElseThrow();
        double[] lmg = importance.lmg().orElseThrow();
        assertThat(lmg[0]).isCloseTo(lmg[2], within(1e-9));
        assertThat(importance.last()[0]).isCloseTo(0, within(1e-9));
        assertThat(importance.betas()).isEmpty();
        assertThat(importance.r2())
                .isCloseTo(Importance.of(CrossProducts.of(one)).orElseThrow().r2(), within(1e-9));
    }

    @Test
    void nothingIsSaidOfTooFewRowsOrOfWhatNeverVaries() {
        assertThat(Importance.of(CrossProducts.none(3))).isEmpty();
        assertThat(Importance.of(CrossProducts.of(new long[] {5, 6, 100}))).isEmpty();
        Ratings ratings = random(2, 300, 3);
        byte[] sevens = new byte[300];
        Arrays.fill(sevens, (byte) 7);
        byte[][] flat = {ratings.columns()[0], sevens};
        assertThat(Importance.of(CrossProducts.of(new Ratings(flat, ratings.outcome(), ratings.customer()))))
                .isEmpty();
        assertThat(Importance.of(CrossProducts.of(new Ratings(ratings.columns(), sevens, ratings.customer()))))
                .isEmpty();
    }

    @Test
    void sumsOfTwoDaysAddUpAndSubtractExactly() {
        CrossProducts monday = CrossProducts.of(random(4, 123, 1));
        CrossProducts tuesday = CrossProducts.of(random(4, 77, 2));
        CrossProducts back = monday.plus(tuesday).minus(tuesday);
        assertThat(back.flat()).isEqualTo(monday.flat());
        assertThat(monday.plus(tuesday).n()).isEqualTo(200);
    }

    @Test
    void pairsOfCompleteRowsSayWhatCompleteRowsSay() {
        Ratings ratings = random(5, 500, 8);
        assertThat(Importance.of(PairProducts.of(ratings)).orElseThrow().lmg().orElseThrow())
                .containsExactly(
                        Importance.of(CrossProducts.of(ratings))
                                .orElseThrow()
                                .lmg()
                                .orElseThrow(),
                        within(1e-12));
    }

    @Test
    void attributesThatAreDrawnKeepTheirOrder() {
        Ratings all = random(4, 20_000, 12);
        SplittableRandom random = new SplittableRandom(12);
        for (int row = 0; row < all.rows(); row++) {
            int left = random.nextInt(4);
            all.columns()[left][row] = Ratings.ABSENT;
            all.columns()[(left + 1 + random.nextInt(3)) % 4][row] = Ratings.ABSENT;
        }
        assertThat(all.complete().rows()).isZero();
        PairProducts pairs = PairProducts.of(all);
        assertThat(pairs.n(0, 1)).isBetween(3_000L, 3_700L);
        assertThat(Importance.of(pairs).orElseThrow().order()).containsExactly(3, 2, 1, 0);
    }

    @Test
    void pairsThatContradictEachOtherAreDrawnTogetherAndSaySo() {
        byte a = Ratings.ABSENT;
        byte[][] columns = {{1, 2, 9, 1, 2, 9, a, a, a}, {1, 2, 9, a, a, a, 1, 2, 9}};
        byte[] outcome = {a, a, a, 1, 2, 9, 9, 2, 1};
        PairProducts pairs = PairProducts.of(new Ratings(columns, outcome, new int[9]));
        Correlations correlations = pairs.correlations();
        assertThat(correlations.shrunk()).isTrue();
        assertThat(Importance.of(correlations).r2()).isBetween(0.0, 1.0);
    }

    /** Each attribute weighs one more than the one before it. */
    static Ratings random(int attributes, int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[][] columns = new byte[attributes][rows];
        byte[] outcome = new byte[rows];
        for (int row = 0; row < rows; row++) {
            double liking = random.nextGaussian();
            double sum = 2 * random.nextGaussian();
            for (int j = 0; j < attributes; j++) {
                double rating = 7 + liking + 1.5 * random.nextGaussian();
                columns[j][row] = (byte) Math.max(1, Math.min(10, Math.round(rating)));
                sum += .3 * (j + 1) * (columns[j][row] - 7) / Math.sqrt(attributes);
            }
            outcome[row] = (byte) Math.max(0, Math.min(10, Math.round(7 + sum)));
        }
        return new Ratings(columns, outcome, IntStream.range(0, rows).toArray());
    }
}
