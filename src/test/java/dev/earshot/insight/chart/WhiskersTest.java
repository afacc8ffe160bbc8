package dev.earshot.insight.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.trend.Spoken;
import dev.earshot.score.Metric;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhiskersTest {

    @Test
    void standOnOneScaleWithTheLineOfAll() {
        Whiskers chart = Whiskers.of(
                Metric.nps(),
                40,
                List.of(new Whiskers.Figure(70, 60, 50, 72, false), new Whiskers.Figure(10, 20, 4, 36, true)),
                Spoken.ENGLISH);
        assertThat(chart.ticks())
                .containsExactly(new Whiskers.Tick("0", "10%", true), new Whiskers.Tick("80", "90%", false));
        assertThat(chart.whole()).isEqualTo("50%");
        assertThat(chart.wholeAnchor()).isEqualTo("middle");
        assertThat(chart.rows())
                .containsExactly(
                        new Whiskers.Row("80%", "70%", "60%", "82%", false),
                        new Whiskers.Row("20%", "30%", "14%", "46%", true));
    }

    @Test
    void nameZeroWhereFiguresAreNegative() {
        Whiskers chart =
                Whiskers.of(Metric.nps(), 90, List.of(new Whiskers.Figure(-60, -55, -70, -40, false)), Spoken.ENGLISH);
        assertThat(chart.ticks()).extracting(Whiskers.Tick::label).containsExactly("−80", "0", "80");
        assertThat(chart.ticks()).extracting(Whiskers.Tick::base).containsExactly(false, true, false);
        assertThat(chart.wholeAnchor()).isEqualTo("end");
    }
}
