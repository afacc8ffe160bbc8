package dev.earshot.insight.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunTest {

    private static final Slots SLOTS = new Slots(4);

    @Test
    void aPeriodWithoutAnswersEndsTheLine() {
        assertThat(Run.of(5, i -> i != 2)).isEqualTo(List.of(new Run(0, 2), new Run(3, 5)));
    }

    @Test
    void noAnswersNoLine() {
        assertThat(Run.of(5, i -> false)).isEmpty();
    }

    @Test
    void aLineGoesThroughTheMiddles() {
        assertThat(new Run(1, 3).line(SLOTS, i -> 10 * i)).isEqualTo("M37.5 10L62.5 20");
    }

    @Test
    void aBandGoesAlongTheUpperLimitsAndBackAlongTheLower() {
        assertThat(new Run(0, 2).band(SLOTS, i -> 1, i -> 9)).isEqualTo("M12.5 1L37.5 1L37.5 9L12.5 9Z");
    }

    @Test
    void theBandOfALonePointHasAWidth() {
        assertThat(new Run(1, 2).band(SLOTS, i -> 1, i -> 9)).isEqualTo("M36.7 1L38.3 1L38.3 9L36.7 9Z");
    }
}
