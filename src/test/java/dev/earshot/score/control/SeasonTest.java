package dev.earshot.score.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeasonTest {

    @Test
    void takesOutTheDipOfEveryDecemberAndLeavesTheYears() {
        double[] weeks = IntStream.range(0, 130)
                .mapToDouble(i -> (i < 52 ? 40 : 30) - (i % 52 == 50 ? 13 : 0))
                .toArray();
        double[] level = Season.of(weeks).orElseThrow().without(weeks);
        assertThat(Arrays.stream(level, 0, 52))
                .allSatisfy(week -> assertThat(week).isCloseTo(39.75, within(1e-9)));
        assertThat(Arrays.stream(level, 52, 104))
                .allSatisfy(week -> assertThat(week).isCloseTo(29.75, within(1e-9)));
        assertThat(Arrays.stream(Season.of(weeks).orElseThrow().effect()).sum()).isCloseTo(0, within(1e-9));
    }

    @Test
    void isNotGuessedFromOneYear() {
        assertThat(Season.of(new double[103])).isEmpty();
    }
}
