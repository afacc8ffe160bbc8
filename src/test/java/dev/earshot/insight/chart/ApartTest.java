package dev.earshot.insight.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApartTest {

    @Test
    void leavesDistantLabelsAlone() {
        assertThat(Apart.of(List.of(50.0, 10.0), 14, 100)).containsExactly(50.0, 10.0);
    }

    @Test
    void movesCloseLabelsApart() {
        assertThat(Apart.of(List.of(52.0, 50.0), 14, 100)).containsExactly(64.0, 50.0);
    }

    @Test
    void keepsLabelsInThePicture() {
        assertThat(Apart.of(List.of(98.0, 99.0), 14, 100)).containsExactly(86.0, 100.0);
    }
}
