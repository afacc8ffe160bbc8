package dev.earshot.insight.chart;

import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import dev.earshot.insight.trend.TrendPoint;
import dev.earshot.score.Shares;
import dev.earshot.survey.question.Group;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who makes up the score: for each period bad news on top, good news at the bottom, the rest between.
 *
 * @param labels shares of the last period with answers, at the height of their part
 */
public record SharesChart(List<Bar> bars, List<Label> labels, List<String> key, List<MonthMark> months, String said) {

    static final double HEIGHT = 150;
    private static final double FILLED = .82;
    private static final double LABEL_GAP = 14;

    /** @param up height of the promoters, from {@code upY} down; {@code down} that of the detractors, from the top */
    public record Bar(String x, String width, String upY, String up, String down) {}

    public record Label(String y, String percent, String words) {}

    public static SharesChart of(Trend trend, Speech speech) {
        List<TrendPoint> points = trend.points();
        MetricWords words = new MetricWords(trend.metric(), speech);
        Slots slots = new Slots(points.size());
        List<Bar> bars = IntStream.range(0, points.size())
                .filter(i -> points.get(i).shares().answers() > 0)
                .mapToObj(i -> bar(slots, i, points.get(i).shares()))
                .toList();
        Shares last = points.stream()
                .map(TrendPoint::shares)
                .filter(shares -> shares.answers() > 0)
                .reduce(new Shares(0, 0, 0), (earlier, later) -> later);
        return new SharesChart(
                bars,
                labels(last, words),
                List.of(
                        speech.figures().striped(named(words, Group.DETRACTOR)),
                        speech.figures().pale(named(words, Group.PASSIVE)),
                        speech.figures().solid(named(words, Group.PROMOTER))),
                MonthMark.of(points.stream().map(TrendPoint::period).toList(), trend.today(), speech.format()),
                said(last, words));
    }

    private static Bar bar(Slots slots, int i, Shares shares) {
        double up = HEIGHT * shares.promoters() / shares.answers();
        double down = HEIGHT * shares.detractors() / shares.answers();
        return new Bar(
                Coordinate.percent(slots.left(i) + slots.width() * (1 - FILLED) / 2),
                Coordinate.percent(slots.width() * FILLED),
                Coordinate.of(HEIGHT - up),
                Coordinate.of(up),
                Coordinate.of(down));
    }

    private static List<Label> labels(Shares shares, MetricWords words) {
        Map<Group, Integer> percents = shares.percents();
        List<Group> downwards = Stream.of(Group.values())
                .sorted(Collections.reverseOrder())
                .filter(group -> shares.count(group) > 0)
                .toList();
        List<Double> middles = new ArrayList<>();
        double above = 0;
        for (Group group : downwards) {
            double part = HEIGHT * shares.count(group) / shares.answers();
            middles.add(above + part / 2);
            above += part;
        }
        List<Double> heights = Apart.of(middles, LABEL_GAP, HEIGHT);
        return IntStream.range(0, downwards.size())
                .mapToObj(i -> new Label(
                        Coordinate.of(heights.get(i)),
                        words.speech().percent(percents.getOrDefault(downwards.get(i), 0)),
                        words.group(downwards.get(i))))
                .toList();
    }

    private static String named(MetricWords words, Group group) {
        return words.group(group) + " " + words.scores(group);
    }

    private static String said(Shares shares, MetricWords words) {
        Map<Group, Integer> percents = shares.percents();
        if (percents.isEmpty()) {
            return words.speech().figures().noShares();
        }
        String parts = Stream.of(Group.values())
                .map(group -> words.speech().percent(percents.getOrDefault(group, 0)) + " " + words.group(group))
                .collect(Collectors.joining(", "));
        return words.speech().figures().lastShares(parts);
    }
}
