package dev.earshot.score.shift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Vectors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LevelsTest {

    private static final Metric NPS = Metric.nps();

    @Test
    void areAsManyAsTheSeriesStoodOn() {
        SplittableRandom random = new SplittableRandom(3);
        List<Histogram> weeks = new ArrayList<>();
        IntStream.range(0, 52).forEach(week -> weeks.add(week(week < 20 ? .6 : week < 37 ? .3 : .5, 120, random)));
        Levels levels = Levels.find(NPS, weeks, 1);
        assertThat(levels.shifts()).hasSize(2);
        assertThat(levels.shifts().get(0).from()).isBetween(19, 21);
        assertThat(levels.shifts().get(1).from()).isBetween(36, 38);
        assertThat(levels.shifts().get(0).after())
                .isEqualTo(levels.shifts().get(1).before());
        assertThat(levels.shifts()).allMatch(Shift::isSignal);
        assertThat(Levels.find(NPS, weeks, 1)).isEqualTo(levels);
    }

    @Test
    void includeADipThatHealed() {
        SplittableRandom random = new SplittableRandom(5);
        List<Histogram> weeks = IntStream.range(0, 52)
                .mapToObj(week -> week(week < 24 || week >= 29 ? .6 : .3, 80, random))
                .toList();
        assertThat(Shift.find(NPS, weeks, 1)).isEmpty();
        assertThat(Levels.find(NPS, weeks, 1).shifts()).extracting(Shift::from).containsExactly(24, 29);
    }

    @Test
    void areTheOneShiftWhereThereIsOne() {
        SplittableRandom random = new SplittableRandom(4);
        List<Histogram> weeks = IntStream.range(0, 30)
                .mapToObj(week -> week(week < 12 ? .6 : .35, 100, random))
                .toList();
        assertThat(Levels.find(NPS, weeks, 1).shifts())
                .containsExactly(Shift.find(NPS, weeks, 1).orElseThrow());
    }

    @Test
    void areSeldomMadeUp() {
        int none = 0;
        int one = 0;
        for (int seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            none += Levels.find(NPS, weeks(random, .5, .5), seed).shifts().size();
            one += Levels.find(NPS, weeks(random, .6, .35), seed).shifts().size();
        }
        assertThat(none).isLessThanOrEqualTo(12);
        assertThat(one).isBetween(98, 112);
    }

    @Test
    void areHardlyEverMadeUpBesideATrueOne() {
        int madeUp = 0;
        for (int seed = 1000; seed < 1400; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Histogram> year = IntStream.range(0, 53)
                    .mapToObj(week -> week(week < 40 ? .65 : .55, 90, random))
                    .toList();
            madeUp += Levels.find(NPS, year, 1).shifts().size() > 1 ? 1 : 0;
        }
        assertThat(madeUp).isLessThanOrEqualTo(4);
    }

    @Test
    void areNoneOfTooLittle() {
        assertThat(Levels.find(NPS, List.of(), 1).shifts()).isEmpty();
        assertThat(Levels.find(NPS, List.of(Vectors.nps(1, 2, 3)), 1).shifts()).isEmpty();
        assertThat(Levels.find(NPS, Collections.nCopies(9, Histogram.empty(0, 10)), 1)
                        .shifts())
                .isEmpty();
    }

    @Test
    void areFiveCutsAtMost() {
        List<Histogram> stairs = IntStream.range(0, 48)
                .mapToObj(week -> Vectors.nps(200 - 25 * (week / 6), 0, 25 * (week / 6)))
                .toList();
        assertThat(Levels.find(NPS, stairs, 1).shifts()).hasSize(5);
    }

    private static List<Histogram> weeks(SplittableRandom random, double before, double after) {
        return IntStream.range(0, 24)
                .mapToObj(week -> week(week < 10 ? before : after, 60, random))
                .toList();
    }

    private static Histogram week(double promoters, int answers, SplittableRandom random) {
        long[] counts = new long[3];
        for (int i = 0; i < answers; i++) {
            double draw = random.nextDouble();
            counts[draw < promoters ? 2 : draw < promoters + .2 ? 1 : 0]++;
        }
        return Vectors.nps(counts[0], counts[1], counts[2]);
    }
}
