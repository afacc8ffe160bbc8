package dev.earshot.insight.chart;

import dev.earshot.insight.trend.Level;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Period;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import dev.earshot.insight.trend.TrendBreak;
import dev.earshot.insight.trend.TrendPoint;
import dev.earshot.score.Estimate;
import dev.earshot.score.Quality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A trend as a picture: values thin and grey with their band, the level heavy, the target dotted.
 *
 * @param bands closed paths, one for each run of periods with answers
 * @param lines open paths through the values of each run
 * @param target its height, where there is one
 * @param weeks what pointing at a period shows
 */
public record TrendChart(
        List<Axis.Tick> ticks,
        List<String> bands,
        List<String> lines,
        List<Dot> dots,
        List<LevelLine> levels,
        List<Step> steps,
        List<BreakMark> breaks,
        List<Flag> flags,
        Optional<String> target,
        List<SideLabel> labels,
        List<MonthMark> months,
        List<Hit> weeks) {

    static final double TOP = 52;
    static final double BOTTOM = 322;
    private static final double LABEL_GAP = 14;
    private static final int CROWDED = 120;

    /** @param faint too few answers to judge */
    public record Dot(String x, String y, String radius, boolean faint) {}

    public record LevelLine(String x1, String x2, String y) {}

    /** @param wide beside the chart; {@code narrow} where there is little room */
    public record SideLabel(String y, String wide, String narrow, boolean heavy) {}

    /** @param anchor where the words stand to the place pointed at: "start", "middle" or "end" */
    public record Hit(String x, String width, String middle, String anchor, String words) {}

    public static TrendChart of(Trend trend, Speech speech) {
        List<TrendPoint> points = trend.points();
        Slots slots = new Slots(points.size());
        Axis axis = axis(trend, speech);
        Set<Integer> breaks = trend.breaks().stream().map(TrendBreak::position).collect(Collectors.toSet());
        List<Run> runs = Run.of(points.size(), i -> points.get(i).isKnown(), breaks::contains);
        List<Period> periods = points.stream().map(TrendPoint::period).toList();
        return new TrendChart(
                axis.ticks(),
                runs.stream()
                        .map(run -> run.band(
                                slots,
                                i -> axis.y(points.get(i).estimate().high().orElseThrow()),
                                i -> axis.y(points.get(i).estimate().low().orElseThrow())))
                        .toList(),
                runs.stream()
                        .filter(run -> !run.isLone())
                        .map(run -> run.line(slots, i -> axis.y(value(points.get(i)))))
                        .toList(),
                IntStream.range(0, points.size())
                        .filter(i -> points.get(i).isKnown())
                        .mapToObj(i -> dot(slots.middle(i), axis, points.get(i), points.size()))
                        .toList(),
                trend.levels().stream()
                        .map(level -> new LevelLine(
                                Coordinate.percent(slots.left(level.from())),
                                Coordinate.percent(slots.left(level.until())),
                                Coordinate.of(axis.y(level.value()))))
                        .toList(),
                Step.of(trend, slots, axis, speech),
                BreakMark.of(trend, slots, speech),
                Flag.of(trend, slots),
                trend.target().map(axis::y).map(Coordinate::of),
                labels(trend, axis, speech),
                MonthMark.of(periods, trend.today(), speech.format()),
                IntStream.range(0, points.size())
                        .mapToObj(i -> hit(trend, slots, i, speech))
                        .toList());
    }

    /** Holds every band, every level and the target. */
    private static Axis axis(Trend trend, Speech speech) {
        List<Estimate> estimates = trend.points().stream()
                .map(TrendPoint::estimate)
                .filter(estimate -> estimate.value().isPresent())
                .toList();
        double[] drawn = DoubleStream.concat(
                        estimates.stream().flatMapToDouble(e -> Stream.of(e.low(), e.high())
                                .mapToDouble(limit -> limit.orElseThrow())),
                        trend.target().stream().mapToDouble(target -> target))
                .toArray();
        double least = DoubleStream.of(drawn).min().orElse(trend.metric().least());
        double most = DoubleStream.of(drawn).max().orElse(trend.metric().most());
        return Axis.holding(trend.metric(), least, most, TOP, BOTTOM, speech);
    }

    private static double value(TrendPoint point) {
        return point.estimate().value().orElseThrow();
    }

    private static Dot dot(double x, Axis axis, TrendPoint point, int points) {
        return new Dot(
                Coordinate.percent(x),
                Coordinate.of(axis.y(value(point))),
                points > CROWDED ? "1.5" : "2.5",
                point.estimate().quality() == Quality.D);
    }

    private static List<SideLabel> labels(Trend trend, Axis axis, Speech speech) {
        MetricWords words = new MetricWords(trend.metric(), speech);
        List<Double> heights = new ArrayList<>();
        List<String> wide = new ArrayList<>();
        List<String> narrow = new ArrayList<>();
        trend.target().ifPresent(target -> {
            String figure = words.withUnit(java.util.OptionalDouble.of(target));
            heights.add(axis.y(target));
            wide.add(speech.figures().target(figure));
            narrow.add(speech.figures().goal(figure));
        });
        if (!trend.levels().isEmpty()) {
            Level last = trend.levels().get(trend.levels().size() - 1);
            heights.add(axis.y(last.value()));
            wide.add(speech.figures().level(words.withUnit(last.estimate().value())));
            narrow.add(words.withUnit(last.estimate().value()));
        }
        List<Double> apart = Apart.of(heights, LABEL_GAP, BOTTOM);
        return IntStream.range(0, apart.size())
                .mapToObj(i -> new SideLabel(
                        Coordinate.of(apart.get(i)),
                        wide.get(i),
                        narrow.get(i),
                        i > 0 || trend.target().isEmpty()))
                .toList();
    }

    private static Hit hit(Trend trend, Slots slots, int i, Speech speech) {
        double middle = slots.middle(i);
        String anchor = middle < 20 ? "start" : middle > 80 ? "end" : "middle";
        return new Hit(
                Coordinate.percent(slots.left(i)),
                Coordinate.percent(slots.width()),
                Coordinate.percent(middle),
                anchor,
                readout(trend, trend.points().get(i), speech));
    }

    private static String readout(Trend trend, TrendPoint point, Speech speech) {
        MetricWords words = new MetricWords(trend.metric(), speech);
        Estimate estimate = point.estimate();
        String when = new PeriodWords(trend.request().by(), trend.today(), speech).heading(point.period()) + ": ";
        if (estimate.suppressed()) {
            return when + speech.figures().tooFewAnswers();
        }
        return estimate.value().isEmpty()
                ? when + speech.figures().noAnswers()
                : when + words.name() + " " + words.withUnit(estimate.value()) + " " + words.margin(estimate) + ", "
                        + speech.answers(estimate.n());
    }
}
