package dev.earshot.rollup.filter;

import dev.earshot.score.Histogram;
import dev.earshot.survey.question.Scale;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two fields, and the value of each in the sets of segments that have one.
 *
 * @param one values by number of the set
 */
public record CrossedFields(Map<Integer, String> one, Map<Integer, String> other) {

    /** Answers by the two values; those without a value of both are left out. */
    public Map<List<String>, Histogram> cross(Scale scale, Collection<DaySheet> days) {
        Map<List<String>, long[]> pairs = new HashMap<>();
        Map<Integer, long[]> places = new HashMap<>();
        long[] nowhere = counts();
        for (DaySheet day : days) {
            day.each((set, column) -> places.computeIfAbsent(set, any -> place(any, pairs, nowhere))[column] += 1);
        }
        Map<List<String>, Histogram> answers = new HashMap<>();
        pairs.forEach((pair, counts) -> answers.put(
                pair, Histogram.of(scale.lowest(), Arrays.copyOfRange(counts, scale.lowest(), scale.highest() + 1))));
        return answers;
    }

    private long[] place(int set, Map<List<String>, long[]> pairs, long[] nowhere) {
        return one.containsKey(set) && other.containsKey(set)
                ? pairs.computeIfAbsent(List.of(one.get(set), other.get(set)), any -> counts())
                : nowhere;
    }

    private static long[] counts() {
        return new long[MatchQuery.NO_SCORE + 1];
    }
}
