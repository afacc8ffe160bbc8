package dev.earshot.insight.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.chart.DriverChart.Figure;
import dev.earshot.insight.trend.Shop;
import dev.earshot.insight.trend.Spoken;
import dev.earshot.insight.trend.Trend;
import dev.earshot.platform.page.Format;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Every chart of the kit, drawn by its own template, is the picture somebody has looked at. */
class ChartPicturesTest {

    private static final Map<String, Integer> HEIGHTS = Map.of(
            "trend-chart",
            348,
            "shares-chart",
            172,
            "score-bars",
            194,
            "sparkline",
            44,
            "whisker-axis",
            34,
            "whisker-row",
            46,
            "driver-chart",
            400);

    /** Twenty weeks with a gap, a thin week, and a fall by 40 points. */
    private static final Trend FALLING = Shop.byWeek(
            Optional.of(45.0),
            20,
            IntStream.range(0, 20)
                    .filter(i -> i != 4)
                    .mapToObj(i -> i == 7
                            ? Shop.week(i, 1, 0, 2)
                            : i < 12 ? Shop.week(i, 10 + i % 3, 30, 60) : Shop.week(i, 30, 30 + i % 4, 40))
                    .toList());

    private static final Whiskers WHISKERS = Whiskers.of(
            Metric.nps(),
            20,
            List.of(new Whiskers.Figure(70, 60, 50, 72, false), new Whiskers.Figure(-40, -10, -45, 26, true)),
            Spoken.ENGLISH);

    @Test
    void levelsBandsStepsAndGapsOfATrend() {
        assertPicture("trend-chart", Map.of("chart", TrendChart.of(FALLING, Spoken.ENGLISH)));
    }

    @Test
    void whoMakesUpTheScore() {
        assertPicture("shares-chart", Map.of("shares", SharesChart.of(FALLING, Spoken.GERMAN)));
    }

    @Test
    void barsOfScores() {
        Histogram answers = Histogram.of(0, 3, 0, 1, 4, 2, 6, 5, 20, 34, 41, 1_050);
        assertPicture("score-bars", Map.of("bars", ScoreBars.of(Metric.nps(), answers, Spoken.ENGLISH)));
    }

    @Test
    void aSparklineOfTwoPeriods() {
        List<OptionalDouble> values = Stream.of(30.0, 34.0, 28.0, 31.0, 40.0, 44.0, 41.0, 47.0)
                .map(OptionalDouble::of)
                .toList();
        assertPicture("sparkline", Map.of("line", Sparkline.of(values, 4, Optional.of(45.0))));
    }

    @Test
    void dotsWithWhiskers() {
        assertPicture("whisker-axis", Map.of("chart", WHISKERS, "all", "All 20"));
        assertPicture(
                "whisker-row", Map.of("chart", WHISKERS, "one", WHISKERS.rows().get(1), "raw", true));
    }

    @Test
    void importanceAgainstRating() {
        DriverChart chart = DriverChart.of(
                7.5,
                .34,
                List.of(
                        new Figure("Speed of delivery", 6.5, 6.25, 6.75, .55, .4, .7, false),
                        new Figure("Value for money", 7.9, 7.7, 8.1, .35, .25, .45, false),
                        new Figure("Courtesy", 8.5, 8.25, 8.75, .1, .02, .2, true)),
                List.of("spendHere", "keepItUp", "leave", "enough"),
                Format.ENGLISH);
        assertPicture("driver-chart", Map.of("chart", chart));
    }

    @Test
    void noPictureIsLeftOver() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/charts"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".svg", "")))
                    .containsExactlyInAnyOrderElementsOf(HEIGHTS.keySet());
        }
    }

    private static void assertPicture(String template, Map<String, Object> data) {
        String drawn = Drawn.by(template, HEIGHTS.get(template), data);
        assertThat(drawn).as("made of numbers only").doesNotContain("NaN", "Infinity", "Optional", "NOT_FOUND");
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(drawn)));
        } catch (Exception e) {
            throw new AssertionError(template + " is no XML: " + e.getMessage() + "\n" + drawn, e);
        }
        Golden.assertSame(template, drawn);
    }
}
