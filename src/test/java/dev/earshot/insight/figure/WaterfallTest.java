package dev.earshot.insight.figure;

import static dev.earshot.insight.figure.Exclusion.NOT_SHOWN;
import static dev.earshot.insight.figure.Exclusion.PROVISIONAL;
import static dev.earshot.insight.figure.Exclusion.SKIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.insight.figure.Waterfall.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WaterfallTest {

    @Test
    void fallsFromAllThatCameToWhatCounts() {
        assertThat(Waterfall.of(10, Map.of(SKIPPED, 2L, PROVISIONAL, 1L, NOT_SHOWN, 0L), 7))
                .hasValue(new Waterfall(
                        10,
                        List.of(new Step(PROVISIONAL, 1, 9), new Step(NOT_SHOWN, 0, 9), new Step(SKIPPED, 2, 7)),
                        7));
    }

    @Test
    void saysNothingWhereItDoesNotAddUp() {
        assertThat(Waterfall.of(10, Map.of(SKIPPED, 2L), 7)).isEmpty();
        assertThat(Waterfall.of(10, Map.of(SKIPPED, 4L, NOT_SHOWN, -1L), 7)).isEmpty();
        assertThatThrownBy(() -> new Waterfall(10, List.of(new Step(SKIPPED, 2, 7)), 7))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
