package dev.earshot.insight.segment;

import dev.earshot.insight.recall.CorrectionCounts;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.Tallies;
import dev.earshot.score.Histogram;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Answers by value of a field and month: the days of a month are added up once, until an answer of theirs comes or changes, and
 * after an hour, in which a recount may have mended them.
 */
@ApplicationScoped
class RememberedMonths {

    /** Some 150 bytes each. */
    static final int MOST_HISTOGRAMS = 60_000;

    /** Months that are read with one query. */
    private static final int AT_ONCE = 12;

    private static final int SECONDS_OF_AN_HOUR = 3_600;

    private final Tallies tallies;
    private final CorrectionCounts corrections;
    private final Clock clock;

    /** The least recently asked first. */
    private final Map<Key, Known> known = new LinkedHashMap<>(16, .75f, true);

    private long histograms;

    RememberedMonths(Tallies tallies, CorrectionCounts corrections, Clock clock) {
        this.tallies = tallies;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Days of one month. @param end the first left out */
    private record Part(LocalDate start, LocalDate end) {}

    private record Key(Series series, String field, Part part) {}

    /** Whatever only adds answers to the days makes the first number grow, anything else that of their month. */
    private record Version(long answers, long corrections, long hour) {}

    private record Known(Version version, Map<String, Histogram> segments) {}

    /** In the order of the values, then of time. @param end the first local day left out */
    SortedMap<String, SortedMap<YearMonth, Histogram>> of(Series series, String field, LocalDate start, LocalDate end) {
        List<Part> parts = parts(start, end);
        Map<Part, Version> versions = versions(series, parts, start, end);
        SortedMap<String, SortedMap<YearMonth, Histogram>> months = new TreeMap<>();
        Map<Part, Map<String, Histogram>> found = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (!found.containsKey(part)) {
                Optional<Map<String, Histogram>> there = known(new Key(series, field, part), of(part, versions));
                if (there.isPresent()) {
                    found.put(part, there.get());
                } else {
                    List<Part> some = parts.subList(i, Math.min(parts.size(), i + AT_ONCE));
                    found.putAll(read(series, field, some, versions));
                }
            }
            Objects.requireNonNull(found.get(part))
                    .forEach((segment, answers) -> months.computeIfAbsent(segment, any -> new TreeMap<>())
                            .put(YearMonth.from(part.start), answers));
        }
        return months;
    }

    /** The sums of all their months. */
    Map<String, Histogram> league(Series series, String field, LocalDate start, LocalDate end) {
        Map<String, Histogram> league = new TreeMap<>();
        of(series, field, start, end)
                .forEach((segment, months) -> league.put(
                        segment,
                        months.values().stream().reduce(Histogram::plus).orElseThrow()));
        return league;
    }

    /** The first of them and those after it that are not known either. */
    private Map<Part, Map<String, Histogram>> read(
            Series series, String field, List<Part> parts, Map<Part, Version> versions) {
        List<Part> unknown = new ArrayList<>();
        for (Part part : parts) {
            if (known(new Key(series, field, part), of(part, versions)).isPresent()) {
                break;
            }
            unknown.add(part);
        }
        Map<YearMonth, Map<String, Histogram>> fresh = new HashMap<>();
        tallies.months(series, field, unknown.get(0).start, unknown.get(unknown.size() - 1).end)
                .forEach((segment, months) -> months.forEach((month, answers) ->
                        fresh.computeIfAbsent(month, any -> new HashMap<>()).put(segment, answers)));
        Map<Part, Map<String, Histogram>> read = new HashMap<>();
        for (Part part : unknown) {
            Map<String, Histogram> segments = fresh.getOrDefault(YearMonth.from(part.start), Map.of());
            keep(new Key(series, field, part), new Known(of(part, versions), segments));
            read.put(part, segments);
        }
        return read;
    }

    private static Version of(Part part, Map<Part, Version> versions) {
        return Objects.requireNonNull(versions.get(part));
    }

    private static List<Part> parts(LocalDate start, LocalDate end) {
        List<Part> parts = new ArrayList<>();
        LocalDate day = start;
        while (day.isBefore(end)) {
            LocalDate next = YearMonth.from(day).plusMonths(1).atDay(1);
            LocalDate until = next.isBefore(end) ? next : end;
            parts.add(new Part(day, until));
            day = until;
        }
        return parts;
    }

    /** Read before the counts are: an answer that comes meanwhile makes the next one read again. */
    private Map<Part, Version> versions(Series series, List<Part> parts, LocalDate start, LocalDate end) {
        Map<YearMonth, Long> corrected = corrections.byMonth(series.surveyId(), start, end);
        NavigableMap<LocalDate, Long> counted = new TreeMap<>();
        for (DayTally day : tallies.days(series, start, end)) {
            counted.put(day.day(), day.answers().total() + day.skipped() + day.notApplicable());
        }
        long hour = clock.instant().getEpochSecond() / SECONDS_OF_AN_HOUR;
        Map<Part, Version> versions = new HashMap<>();
        for (Part part : parts) {
            long answers = counted.subMap(part.start, part.end).values().stream()
                    .mapToLong(count -> count)
                    .sum();
            versions.put(part, new Version(answers, corrected.getOrDefault(YearMonth.from(part.start), 0L), hour));
        }
        return versions;
    }

    private synchronized Optional<Map<String, Histogram>> known(Key key, Version version) {
        return Optional.ofNullable(known.get(key))
                .filter(one -> one.version.equals(version))
                .map(Known::segments);
    }

    private synchronized void keep(Key key, Known one) {
        Optional.ofNullable(known.put(key, one)).ifPresent(before -> histograms -= before.segments.size());
        histograms += one.segments.size();
        var eldest = known.entrySet().iterator();
        while (histograms > MOST_HISTOGRAMS && eldest.hasNext()) {
            histograms -= eldest.next().getValue().segments.size();
            eldest.remove();
        }
    }
}
