package dev.earshot.score;

import dev.earshot.survey.question.Group;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How many stand in each {@link Metric#group group}. */
public record Shares(long promoters, long passives, long detractors) {

    public static Shares of(Metric metric, Histogram answers) {
        long[] counts = new long[Group.values().length];
        for (int score = answers.lowest(); score <= answers.highest(); score++) {
            counts[metric.group(score).ordinal()] += answers.count(score);
        }
        return new Shares(
                counts[Group.PROMOTER.ordinal()], counts[Group.PASSIVE.ordinal()], counts[Group.DETRACTOR.ordinal()]);
    }

    public long answers() {
        return promoters + passives + detractors;
    }

    public long count(Group group) {
        return switch (group) {
            case PROMOTER -> promoters;
            case PASSIVE -> passives;
            case DETRACTOR -> detractors;
        };
    }

    /**
     * Whole percent by group, for bars and tables: they add up to 100. What rounding down leaves goes to the largest
     * remainders, on a tie to the happier group (paper 4). Empty while nobody has answered. No score is computed from these.
     */
    public Map<Group, Integer> percents() {
        Map<Group, Integer> percents = new EnumMap<>(Group.class);
        if (answers() == 0) {
            return percents;
        }
        int left = 100;
        for (Group group : Group.values()) {
            int whole = (int) (100 * count(group) / answers());
            percents.put(group, whole);
            left -= whole;
        }
        List<Group> byRemainder = Stream.of(Group.values())
                .sorted(Comparator.comparingLong((Group group) -> 100 * count(group) % answers())
                        .reversed())
                .toList();
        byRemainder.stream().limit(left).forEach(group -> percents.merge(group, 1, Integer::sum));
        return percents;
    }
}
