package dev.earshot.insight.chart;

import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Shares;
import dev.earshot.survey.question.Group;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many gave each score.
 *
 * @param parts the groups of neighbouring scores, with their share
 */
public record ScoreBars(List<Bar> bars, List<Part> parts, String said) {

    static final double BASE = 132;
    static final double TALLEST = 112;
    private static final double PAD = .5;
    private static final double ABOVE_BAR = 5;

    /** @param countY where the number above the bar stands */
    public record Bar(
            String group,
            String score,
            String count,
            String x,
            String width,
            String middle,
            String y,
            String height,
            String countY) {}

    public record Part(String x1, String x2, String middle, String percent, String words) {}

    public static ScoreBars of(Metric metric, Histogram answers, Speech speech) {
        Slots slots = new Slots(answers.counts().size());
        long most = Math.max(
                1, answers.counts().stream().mapToLong(Long::longValue).max().orElse(1));
        List<Bar> bars = IntStream.rangeClosed(answers.lowest(), answers.highest())
                .mapToObj(score -> bar(metric, answers, slots, score, most, speech))
                .toList();
        Map<Group, Integer> percents = Shares.of(metric, answers).percents();
        MetricWords words = new MetricWords(metric, speech);
        List<Part> parts = Stream.of(Group.DETRACTOR, Group.PASSIVE, Group.PROMOTER)
                .map(group ->
                        part(metric, answers, slots, group, speech.percent(percents.getOrDefault(group, 0)), words))
                .toList();
        String shares = Stream.of(Group.DETRACTOR, Group.PASSIVE, Group.PROMOTER)
                .map(group -> speech.figures()
                        .bar(
                                words.group(group),
                                words.scoresInWords(group),
                                String.valueOf(percents.getOrDefault(group, 0))))
                .collect(Collectors.joining("; "));
        return new ScoreBars(bars, parts, speech.figures().bars(shares));
    }

    private static Bar bar(Metric metric, Histogram answers, Slots slots, int score, long most, Speech speech) {
        int i = score - answers.lowest();
        double height = TALLEST * answers.count(score) / most;
        return new Bar(
                metric.group(score).key(),
                String.valueOf(score),
                speech.format().count(answers.count(score)),
                Coordinate.percent(slots.left(i) + PAD),
                Coordinate.percent(slots.width() - 2 * PAD),
                Coordinate.percent(slots.middle(i)),
                Coordinate.of(BASE - height),
                Coordinate.of(height),
                Coordinate.of(BASE - height - ABOVE_BAR));
    }

    private static Part part(
            Metric metric, Histogram answers, Slots slots, Group group, String percent, MetricWords words) {
        List<Integer> positions = IntStream.rangeClosed(answers.lowest(), answers.highest())
                .filter(score -> metric.group(score) == group)
                .mapToObj(score -> score - answers.lowest())
                .toList();
        double left = slots.left(positions.get(0)) + PAD;
        double right = slots.left(positions.get(positions.size() - 1) + 1) - PAD;
        return new Part(
                Coordinate.percent(left),
                Coordinate.percent(right),
                Coordinate.percent((left + right) / 2),
                percent,
                words.group(group));
    }
}
