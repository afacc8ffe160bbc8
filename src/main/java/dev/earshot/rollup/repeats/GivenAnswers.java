package dev.earshot.rollup.repeats;

import dev.earshot.score.Design;
import dev.earshot.score.cluster.Clusters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Few answers, each with who gave it: every span of days is known exactly.
 *
 * @param byDay in order
 */
record GivenAnswers(SortedMap<LocalDate, List<Given>> byDay) implements Repeats {

    /** @param worth in the unit of the metric */
    record Given(LocalDate day, UUID customer, double worth) {}

    static GivenAnswers of(List<Given> answers) {
        return new GivenAnswers(
                answers.stream().collect(Collectors.groupingBy(Given::day, TreeMap::new, Collectors.toList())));
    }

    @Override
    public Design design(LocalDate start, LocalDate end, double confidence) {
        List<Given> some = byDay.subMap(start, start.isBefore(end) ? end : start).values().stream()
                .flatMap(List::stream)
                .toList();
        Map<UUID, Integer> numbers = new HashMap<>();
        some.forEach(one -> numbers.putIfAbsent(one.customer, numbers.size()));
        return Clusters.of(
                        some.stream().mapToDouble(Given::worth).toArray(),
                        some.stream().mapToInt(one -> numbers.get(one.customer)).toArray())
                .map(found -> found.effect().design(confidence))
                .orElse(Design.SIMPLE);
    }

    @Override
    public boolean isKnown() {
        return true;
    }
}
