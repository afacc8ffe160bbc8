package dev.earshot.insight.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.chart.DriverChart.Figure;
import dev.earshot.platform.page.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DriverChartTest {

    private static final List<String> CORNERS = List.of("Spend here", "Keep it up", "Leave for now", "Enough done");

    @Test
    void importanceGoesUpAndRatingAcross() {
        DriverChart chart = DriverChart.of(
                7.5,
                .5,
                List.of(
                        new Figure("Speed of delivery", 6.5, 6.25, 6.75, .75, .6, .9, false),
                        new Figure("Courtesy", 8.5, 8.25, 8.75, .25, .125, .375, true)),
                CORNERS,
                Format.of("de"));
        assertThat(chart.ratingLine()).isEqualTo("50%");
        assertThat(chart.shareLine()).isEqualTo("167.69");
        assertThat(chart.ratings())
                .containsExactly(
                        new DriverChart.Tick("6,5", "12.96%"),
                        new DriverChart.Tick("7,0", "31.48%"),
                        new DriverChart.Tick("7,5", "50%"),
                        new DriverChart.Tick("8,0", "68.52%"),
                        new DriverChart.Tick("8,5", "87.04%"));
        assertThat(chart.shares())
                .containsExactly(
                        new DriverChart.Tick("20%", "283.08"),
                        new DriverChart.Tick("40%", "206.15"),
                        new DriverChart.Tick("60%", "129.23"),
                        new DriverChart.Tick("80%", "52.31"));
        assertThat(chart.dots())
                .containsExactly(
                        new DriverChart.Dot(
                                "Speed of delivery",
                                "12.96%",
                                "71.54",
                                "3.7%",
                                "22.22%",
                                "13.85",
                                "129.23",
                                new Labels.Spot("11", "-8", "start"),
                                false),
                        new DriverChart.Dot(
                                "Courtesy",
                                "87.04%",
                                "263.85",
                                "77.78%",
                                "96.3%",
                                "215.77",
                                "311.92",
                                new Labels.Spot("-11", "-8", "end"),
                                true));
    }

    @Test
    void namesLeaveTheCornersAndEachOtherAlone() {
        Figure first = new Figure("Value for money", 7, 6.9, 7.1, .5, .45, .55, false);
        Figure beside = new Figure("Speed of delivery", 7.05, 6.9, 7.1, .49, .45, .55, false);
        Figure far = new Figure("Website", 9, 8.9, 9.1, .1, .05, .15, false);
        List<DriverChart.Dot> dots = DriverChart.of(8, .3, List.of(first, beside, far), CORNERS, Format.ENGLISH)
                .dots();
        assertThat(dots.get(0).label()).isEqualTo(new Labels.Spot("11", "-8", "start"));
        assertThat(dots.get(1).label()).isEqualTo(new Labels.Spot("11", "18", "start"));
        assertThat(dots.get(2).label().anchor()).isEqualTo("end");
    }

    /** Whatever stands close: eight names over the chart keep apart, also on a phone. */
    @Test
    void namesOfEightRarelyCollide() {
        SplittableRandom random = new SplittableRandom(5);
        int collisions = 0;
        for (int chart = 0; chart < 50; chart++) {
            List<Labels.Mark> marks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                marks.add(new Labels.Mark(
                        "Speed of delivery".substring(0, 7 + i % 4 * 3),
                        5 + 90 * random.nextDouble(),
                        20 + 320 * random.nextDouble()));
            }
            collisions += collisions(marks, Labels.place(marks, CORNERS, 360));
        }
        assertThat(collisions).isLessThan(10);
    }

    private static int collisions(List<Labels.Mark> marks, List<Labels.Spot> spots) {
        int collisions = 0;
        for (int i = 0; i < marks.size(); i++) {
            for (int j = 0; j < i; j++) {
                collisions += overlap(marks.get(i), spots.get(i), marks.get(j), spots.get(j)) ? 1 : 0;
            }
        }
        return collisions;
    }

    private static boolean overlap(Labels.Mark a, Labels.Spot at, Labels.Mark b, Labels.Spot bt) {
        double down = a.y() + Double.parseDouble(at.dy()) - b.y() - Double.parseDouble(bt.dy());
        return Math.abs(down) < 12 && left(a, at) < left(b, bt) + width(b) && left(b, bt) < left(a, at) + width(a);
    }

    private static double left(Labels.Mark mark, Labels.Spot spot) {
        return 2.8 * mark.x() + Double.parseDouble(spot.dx()) - (spot.anchor().equals("end") ? width(mark) : 0);
    }

    private static double width(Labels.Mark mark) {
        return 6.5 * mark.name().length();
    }
}
