package dev.earshot.score.shift;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Shares;
import dev.earshot.score.Vectors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShiftTest {

    static Stream<Vectors.Case> series() {
        return Vectors.read("11b_changepoint_trinomial");
    }

    @ParameterizedTest
    @MethodSource("series")
    void startsWhereTheLikelihoodRatioIsGreatest(Vectors.Case example) {
        long[][] groups = periods(example).stream()
                .map(period -> Shares.of(Metric.nps(), period))
                .map(shares -> new long[] {shares.detractors(), shares.passives(), shares.promoters()})
                .toArray(long[][]::new);
        Split split = Split.best(groups, 1, 1).orElseThrow();
        example.expects("k_hat", split.from(), 0);
        example.expects("g2_max", split.gain(), CLOSED_FORM);
        example.expects("g2", Split.gains(groups), CLOSED_FORM);
        Shift shift = Shift.at(Metric.nps(), periods(example), 0, split.from(), groups.length, 1);
        example.expects("nps_before", shift.change().before().value(), CLOSED_FORM);
        example.expects("nps_after", shift.change().after().value(), CLOSED_FORM);
    }

    @Test
    void isFoundWithItsSizeInASeriesThatFell() {
        Vectors.Case fell = series().findFirst().orElseThrow();
        Shift shift = Shift.find(Metric.nps(), periods(fell), 1).orElseThrow();
        fell.expects("k_hat", shift.from(), 0);
        assertThat(shift.change().low().orElseThrow()).isLessThan(-26);
        assertThat(shift.change().high().orElseThrow()).isBetween(-26.0, 0.0);
        assertThat(shift.pValue()).isEqualTo(.001);
        assertThat(shift.change().shown()).hasToString("Optional[-26]");
        assertThat(Shift.find(Metric.nps(), periods(fell), 1)).contains(shift);
    }

    @Test
    void isNotMadeUpInASeriesThatStayed() {
        assertThat(Shift.find(Metric.nps(), periods(series().skip(1).findFirst().orElseThrow()), 1))
                .isEmpty();
    }

    @Test
    void seldomComesFromChanceAlone() {
        SplittableRandom random = new SplittableRandom(5);
        int found = 0;
        for (int round = 0; round < 200; round++) {
            List<Histogram> weeks = new ArrayList<>();
            for (int week = 0; week < 20; week++) {
                Histogram answers = Histogram.empty(0, 10);
                for (int i = 0; i < 30; i++) {
                    answers = answers.plus(random.nextInt(11));
                }
                weeks.add(answers);
            }
            found += Shift.find(Metric.nps(), weeks, round).isPresent() ? 1 : 0;
        }
        assertThat(found).isLessThanOrEqualTo(16);
    }

    @Test
    void isNotSeenInOneOddWeekAtTheEnd() {
        List<Histogram> weeks = new ArrayList<>();
        for (int week = 0; week < 12; week++) {
            weeks.add(Vectors.nps(10, 20, 70));
        }
        weeks.add(Vectors.nps(70, 20, 10));
        assertThat(Shift.find(Metric.nps(), weeks, 1)).isEmpty();
    }

    @Test
    void needsTwoPeriodsAndThirtyAnswersEitherSide() {
        Histogram good = Vectors.nps(0, 0, 14);
        Histogram bad = Vectors.nps(14, 0, 0);
        assertThat(Shift.find(Metric.nps(), List.of(good, bad), 1)).isEmpty();
        assertThat(Shift.find(Metric.nps(), List.of(good, good, bad, bad), 1)).isEmpty();
    }

    @Test
    void ofRatingsIsAlsoSeenInsideAGroup() {
        List<Histogram> weeks = new ArrayList<>();
        for (int week = 0; week < 20; week++) {
            int sixes = week < 11 ? 40 + week % 3 : 10 + week % 3;
            weeks.add(Histogram.of(1, 0, 0, 0, 0, 10, sixes, 60 - sixes));
        }
        assertThat(Shift.find(Metric.ces(), weeks, 1)).isEmpty();
        assertThat(Shift.find(Metric.ces(), weeks, Cells.VALUES, 1))
                .hasValueSatisfying(shift -> assertThat(shift.from()).isEqualTo(11));
    }

    @Test
    void isComparedWithShufflesWithoutMissingOne() {
        SplittableRandom random = new SplittableRandom(8);
        for (int round = 0; round < 2_000; round++) {
            long[][] cells = random.longs(3 * (4 + random.nextInt(12)), 0, 1 + random.nextInt(60))
                    .boxed()
                    .collect(
                            ArrayList<long[]>::new,
                            (rows, count) -> {
                                if (rows.isEmpty() || rows.get(rows.size() - 1)[2] >= 0) {
                                    rows.add(new long[] {-1, -1, -1});
                                }
                                long[] last = rows.get(rows.size() - 1);
                                last[last[0] < 0 ? 0 : last[1] < 0 ? 1 : 2] = count;
                            },
                            ArrayList::addAll)
                    .toArray(long[][]::new);
            double most = Split.best(cells, 2, 10).map(Split::gain).orElse(-1.0);
            double wanted = most * (.7 + .6 * random.nextDouble());
            assertThat(Split.reaches(cells, 2, 10, wanted)).isEqualTo(most >= 0 && most >= wanted);
        }
    }

    @Test
    void isNotSoughtWhereThereIsNothingToSplit() {
        assertThat(Shift.find(Metric.nps(), List.of(), 1)).isEmpty();
        assertThat(Split.best(new long[0][], 1, 1)).isEmpty();
        assertThat(Split.gains(new long[0][])).isEmpty();
        assertThat(Split.gains(new long[][] {{1, 2, 3}})).isEmpty();
        List<Histogram> alike = Collections.nCopies(20, Vectors.nps(10, 20, 70));
        assertThat(Shift.find(Metric.nps(), alike, 1)).isEmpty();
    }

    private static List<Histogram> periods(Vectors.Case example) {
        List<Histogram> periods = new ArrayList<>();
        for (JsonNode period : example.input().get("det_pas_pro_per_period")) {
            long[] counts = Vectors.Case.counts(period);
            periods.add(Vectors.nps(counts[0], counts[1], counts[2]));
        }
        return periods;
    }
}
