package dev.earshot.score.driver.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.driver.Ratings;
import dev.earshot.score.driver.Slopes;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DriverMapTest {

    private static final List<String> NAMES = List.of("Courtesy", "Speed", "Quality", "Price");

    @Test
    void whatMattersAndIsRatedLowComesFirst() {
        DriverMap map = analysis(NAMES, false).of(shop(4_000, 1));
        assertThat(map.withheld()).isEmpty();
        assertThat(map.drivers()).extracting(Driver::name).startsWith("Speed");
        Driver speed = map.drivers().get(0);
        assertThat(speed.quadrant()).isEqualTo(Quadrant.FIX_FIRST);
        assertThat(speed.sentence()).startsWith("Speed: fix first. ");
        assertThat(speed.share().low()).isLessThan(speed.share().value()).isGreaterThan(.25);
        assertThat(speed.slope().orElseThrow().value()).isPositive();
        assertThat(map.leader()).hasValueSatisfying(words -> assertThat(words)
                .matches("Speed matters most: first in \\d+ % of 400 resamples \\(grouped bootstrap\\)\\."));
        assertThat(map.drivers().stream().mapToDouble(d -> d.share().value()).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(map.basis()).isEqualTo(Slopes.Basis.POOLED);
        assertThat(map.methods()).contains("slopes: association, likely overstated");
    }

    @Test
    void whatRaisingLowRatingsWouldGainIsKnown() {
        Driver speed = analysis(NAMES, false).of(shop(4_000, 1)).drivers().get(0);
        assertThat(speed.low().share()).isBetween(.5, .7);
        Range gain = speed.gain().orElseThrow();
        assertThat(gain.value())
                .isEqualTo(speed.slope().orElseThrow().value() * speed.low().rise());
        assertThat(gain.low()).isPositive().isLessThan(gain.value());
        assertThat(LowRatings.of(new byte[] {4, 6, 8, 10, Ratings.ABSENT}, 7)).isEqualTo(new LowRatings(.5, 1));
        assertThat(LowRatings.of(new byte[] {4, 6, 6, 6}, 5.5)).isEqualTo(new LowRatings(1, .375));
    }

    @Test
    void theResamplesStandInTheOrderOfTheDrivers() {
        DriverMap map = analysis(NAMES, false).of(shop(4_000, 1));
        for (int place = 0; place < map.drivers().size(); place++) {
            Range slope = map.drivers().get(place).slope().orElseThrow();
            assertThat(map.slopes().interval(place, .95)).containsExactly(slope.low(), slope.high());
        }
        assertThat(map.leaders().orElseThrow().isAlone()).isTrue();
        assertThat(map.importanceLine()).isEqualTo(.25);
    }

    @Test
    void everyQuadrantHasItsPlace() {
        Range much = new Range(.4, .35, .45);
        Range little = new Range(.1, .05, .15);
        Range good = new Range(9, 8.8, 9.2);
        Range bad = new Range(6, 5.8, 6.2);
        assertThat(Quadrant.of(much, .25, bad, 7.5)).isEqualTo(Quadrant.FIX_FIRST);
        assertThat(Quadrant.of(much, .25, good, 7.5)).isEqualTo(Quadrant.KEEP);
        assertThat(Quadrant.of(little, .25, good, 7.5)).isEqualTo(Quadrant.DONT_OVERDO);
        assertThat(Quadrant.of(little, .25, bad, 7.5)).isEqualTo(Quadrant.WATCH);
        assertThat(Quadrant.of(much, .36, bad, 7.5)).isEqualTo(Quadrant.UNDECIDED);
        assertThat(Quadrant.of(much, .25, bad, 6.2)).isEqualTo(Quadrant.UNDECIDED);
    }

    @Test
    void fewAnswersLeaveDriversUnseparatedAndSayHowManyAreMissing() {
        DriverMap map = analysis(List.of("A", "B", "C"), false).of(alike(150, 3, 4));
        assertThat(map.leader()).hasValueSatisfying(words -> assertThat(words)
                .matches("Cannot separate [ABC](, [ABC])? and [ABC] yet, (about [\\d,]+ more answers needed"
                        + "|and ten times as many answers may not do it)\\."));
        assertThat(map.drivers())
                .allSatisfy(driver -> assertThat(driver.quadrant()).isEqualTo(Quadrant.UNDECIDED));
        assertThat(map.leaders().orElseThrow().drivers()).startsWith(0, 1);
    }

    @Test
    void aHundredAnswersAreTheLeastAndTwentyFiveForEachAttribute() {
        assertThat(DriverMap.fewest(2)).isEqualTo(100);
        assertThat(DriverMap.fewest(4)).isEqualTo(100);
        assertThat(DriverMap.fewest(12)).isEqualTo(300);
        DriverMap map = analysis(NAMES, false).of(shop(60, 1));
        assertThat(map.drivers()).isEmpty();
        assertThat(map.withheld()).hasValueSatisfying(words -> assertThat(words)
                .startsWith("Drivers of 4 attributes need 100 complete answers; "));
        assertThat(analysis(List.of(), false)
                        .of(new Ratings(new byte[0][], new byte[0], new int[0]))
                        .withheld())
                .hasValue("The survey rates no attributes.");
    }

    @Test
    void rowsThatSayNothingAreLeftOutAndCounted() {
        Ratings ratings = shop(600, 2);
        for (int row = 0; row < 50; row++) {
            for (byte[] column : ratings.columns()) {
                column[row] = 10;
            }
            ratings.outcome()[row] = 10;
            ratings.columns()[0][100 + row] = Ratings.ABSENT;
            ratings.outcome()[200 + row] = Ratings.ABSENT;
        }
        DriverMap map = analysis(NAMES, false).of(ratings);
        assertThat(map.available()).isEqualTo(550);
        assertThat(map.straightLines()).isGreaterThanOrEqualTo(50);
        assertThat(map.used() + map.straightLines()).isEqualTo(500);
    }

    @Test
    void attributesRatedAlikeAreTakenTogether() {
        Ratings ratings = shop(1_000, 3);
        byte[] punctual = ratings.columns()[1].clone();
        for (int row = 0; row < 1_000; row += 20) {
            punctual[row] = (byte) Math.max(1, punctual[row] - 1);
        }
        byte[][] five = {
            ratings.columns()[0], ratings.columns()[1], ratings.columns()[2], ratings.columns()[3], punctual
        };
        DriverMap map = analysis(List.of("Courtesy", "Speed", "Quality", "Price", "Punctuality"), false)
                .of(new Ratings(five, ratings.outcome(), ratings.customer()));
        assertThat(map.drivers()).hasSize(4).first().satisfies(driver -> {
            assertThat(driver.name()).isEqualTo("Speed and Punctuality");
            assertThat(driver.attributes()).containsExactly(1, 4);
        });
        assertThat(map.warnings())
                .contains("Speed and Punctuality are rated almost alike (r above .85) and are taken together.");
    }

    @Test
    void anAttributeInCrowdedCompanyIsWarnedOf() {
        Ratings ratings = shop(2_000, 5);
        byte[] overall = new byte[2_000];
        for (int row = 0; row < overall.length; row++) {
            overall[row] = (byte) Math.round((ratings.columns()[0][row]
                            + ratings.columns()[1][row]
                            + ratings.columns()[2][row]
                            + ratings.columns()[3][row])
                    / 4.0);
        }
        byte[][] five = {ratings.columns()[0], ratings.columns()[1], ratings.columns()[2], ratings.columns()[3], overall
        };
        assertThat(analysis(List.of("Courtesy", "Speed", "Quality", "Price", "Overall"), false)
                        .of(new Ratings(five, ratings.outcome(), ratings.customer()))
                        .warnings())
                .anyMatch(words -> words.matches("Overall moves with the other attributes \\(VIF .*"));
    }

    @Test
    void attributesThatAreDrawnNeedNoCompleteRow() {
        Ratings ratings = shop(3_000, 6);
        for (int row = 0; row < ratings.rows(); row++) {
            ratings.columns()[row % 4][row] = Ratings.ABSENT;
        }
        assertThat(analysis(NAMES, false).of(ratings).used()).isZero();
        DriverMap map = analysis(NAMES, true).of(ratings);
        assertThat(map.drivers()).extracting(Driver::name).startsWith("Speed");
        assertThat(map.used()).isBetween(1_300L, 1_500L);
        assertThat(map.methods()).anyMatch(words -> words.startsWith("rows: each pair"));
    }

    @Test
    void nothingIsExplainedWhereNothingVaries() {
        Ratings ratings = shop(300, 7);
        Arrays.fill(ratings.outcome(), (byte) 10);
        assertThat(analysis(NAMES, false).of(ratings).withheld())
                .hasValue("Nothing can be explained: every answer has the same outcome.");
        Ratings flat = shop(300, 7);
        Arrays.fill(flat.columns()[2], (byte) 8);
        assertThat(analysis(NAMES, false).of(flat).withheld())
                .hasValue("Nothing can be explained: every answer rates Quality the same.");
    }

    private static DriverAnalysis analysis(List<String> names, boolean drawn) {
        return new DriverAnalysis(names, Ratings::npsPoints, drawn, .95, 400, 11);
    }

    /** Speed matters most and is rated lowest; price hardly matters. */
    private static Ratings shop(int rows, long seed) {
        return ratings(rows, seed, new double[] {.15, .7, .3, .02}, new double[] {9, 6, 8, 7.5});
    }

    private static Ratings alike(int rows, int attributes, long seed) {
        double[] weights = new double[attributes];
        double[] means = new double[attributes];
        Arrays.fill(weights, .3);
        Arrays.fill(means, 7);
        return ratings(rows, seed, weights, means);
    }

    private static Ratings ratings(int rows, long seed, double[] weights, double[] means) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[][] columns = new byte[weights.length][rows];
        byte[] outcome = new byte[rows];
        for (int row = 0; row < rows; row++) {
            double liking = .7 * random.nextGaussian();
            double sum = 8 + random.nextGaussian();
            for (int j = 0; j < weights.length; j++) {
                columns[j][row] =
                        (byte) Math.max(1, Math.min(10, Math.round(means[j] + liking + 1.3 * random.nextGaussian())));
                sum += weights[j] * (columns[j][row] - means[j]);
            }
            outcome[row] = (byte) Math.max(0, Math.min(10, Math.round(sum)));
        }
        return new Ratings(columns, outcome, IntStream.range(0, rows).toArray());
    }
}
