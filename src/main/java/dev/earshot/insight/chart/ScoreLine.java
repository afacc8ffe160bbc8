package dev.earshot.insight.chart;

import dev.earshot.survey.question.Group;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The scores of one person over time, each a mark of its group.
 *
 * @param path from mark to mark; empty where there is one alone
 * @param zones the groups from top to bottom, each with where its name stands
 * @param borders between the groups
 * @param days beneath the first and the last mark
 */
public record ScoreLine(
        Optional<String> path, List<Mark> marks, List<Zone> zones, List<String> borders, List<Mark> days) {

    public static final int TOP = 16;
    public static final int BOTTOM = 182;

    private static final double FIRST = 4;
    private static final double LAST = 96;

    public record Scored(LocalDate day, int score) {}

    /** @param labelY beneath the mark, or above where there is no room beneath */
    public record Mark(String x, String y, String labelY, Group group, Scored of) {}

    public record Zone(Group group, String y) {}

    /**
     * @param scores at least one, the oldest first
     * @param groups of the scores of the scale
     */
    public static ScoreLine of(List<Scored> scores, int lowest, int highest, IntFunction<Group> groups) {
        LocalDate start = scores.get(0).day();
        long days = ChronoUnit.DAYS.between(start, scores.get(scores.size() - 1).day());
        List<Mark> marks = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        for (Scored one : scores) {
            double x = days == 0 ? LAST : FIRST + (LAST - FIRST) * ChronoUnit.DAYS.between(start, one.day()) / days;
            double y = y(one.score(), lowest, highest);
            path.append(path.isEmpty() ? "M" : "L")
                    .append(Coordinate.of(x))
                    .append(' ')
                    .append(Coordinate.of(y));
            double label = y > BOTTOM - 24 ? y - 12 : y + 24;
            marks.add(new Mark(
                    Coordinate.percent(x), Coordinate.of(y), Coordinate.of(label), groups.apply(one.score()), one));
        }
        Mark first = marks.get(0);
        Mark last = marks.get(marks.size() - 1);
        return new ScoreLine(
                days == 0 ? Optional.empty() : Optional.of(path.toString()),
                List.copyOf(marks),
                zones(lowest, highest, groups),
                borders(lowest, highest, groups),
                days == 0 ? List.of(last) : List.of(first, last));
    }

    private static List<Zone> zones(int lowest, int highest, IntFunction<Group> groups) {
        List<Zone> zones = new ArrayList<>();
        int top = highest;
        for (int score = highest; score >= lowest; score--) {
            if (score == lowest || groups.apply(score - 1) != groups.apply(score)) {
                double middle = (y(top, lowest, highest) + y(score, lowest, highest)) / 2;
                zones.add(new Zone(groups.apply(score), Coordinate.of(middle)));
                top = score - 1;
            }
        }
        return List.copyOf(zones);
    }

    private static List<String> borders(int lowest, int highest, IntFunction<Group> groups) {
        List<String> borders = new ArrayList<>();
        for (int score = highest; score > lowest; score--) {
            if (groups.apply(score - 1) != groups.apply(score)) {
                borders.add(Coordinate.of((y(score, lowest, highest) + y(score - 1, lowest, highest)) / 2));
            }
        }
        return List.copyOf(borders);
    }

    private static double y(int score, int lowest, int highest) {
        return TOP + (double) (highest - score) / (highest - lowest) * (BOTTOM - TOP);
    }
}
