package dev.earshot.rollup;

import dev.earshot.rollup.delta.Basis;
import dev.earshot.rollup.delta.Counts;
import dev.earshot.rollup.delta.QuarterKey;
import dev.earshot.rollup.delta.TallyKey;
import dev.earshot.rollup.table.SeriesNumbers;
import dev.earshot.rollup.table.TallyReader;
import dev.earshot.score.Histogram;
import dev.earshot.survey.question.Scale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Reads the counts. Days are half-open: {@code end} is the first day left out. */
@ApplicationScoped
public class Tallies {

    private final SeriesNumbers numbers;
    private final TallyReader reader;

    Tallies(SeriesNumbers numbers, TallyReader reader) {
        this.numbers = numbers;
        this.reader = reader;
    }

    /** Days with answers, in order, as the reporting zone has them. */
    @Transactional
    public List<DayTally> days(Series series, LocalDate start, LocalDate end) {
        return days(series, Basis.RESPONSES, start, end);
    }

    /** Of them the answers of flagged responses: taken away they leave the figure "without flagged". */
    @Transactional
    public List<DayTally> flagged(Series series, LocalDate start, LocalDate end) {
        return days(series, Basis.FLAGGED, start, end);
    }

    /**
     * Days with answers as another zone has them. Known of everybody alone.
     *
     * @throws IllegalArgumentException for a segment
     */
    @Transactional
    public List<DayTally> days(Series series, ZoneId zone, LocalDate start, LocalDate end) {
        if (!series.isEverybody()) {
            throw new IllegalArgumentException("days of another zone are counted for everybody, not by segment");
        }
        OptionalInt number = number(series);
        if (number.isEmpty()) {
            return List.of();
        }
        SortedMap<LocalDate, Counts> days = new TreeMap<>();
        reader.quarters(
                        number.getAsInt(),
                        QuarterKey.quarter(start.atStartOfDay(zone).toInstant()),
                        QuarterKey.quarter(end.atStartOfDay(zone).toInstant()))
                .forEach((quarter, counts) -> days.computeIfAbsent(
                                QuarterKey.start(quarter).atZone(zone).toLocalDate(), d -> new Counts())
                        .add(counts));
        return tallies(days, series);
    }

    /**
     * Each customer's latest answer among those of the {@code window} days up to the end of a day, for every day from
     * {@code start} on. Whoever has no name counts as a customer alone.
     *
     * @param window one of 30, 90, 180 and 365, each 24 hours long
     */
    @Transactional
    public List<DayTally> customers(Series series, int window, LocalDate start, LocalDate end) {
        if (!Basis.WINDOWS.contains(window)) {
            throw new IllegalArgumentException("windows are of " + Basis.WINDOWS + " days, not of " + window);
        }
        OptionalInt number = number(series);
        OptionalInt segment = segment(series);
        SortedMap<LocalDate, Counts> answers = new TreeMap<>();
        SortedMap<LocalDate, Counts> ledger = new TreeMap<>();
        Counts sum = new Counts();
        if (number.isPresent() && segment.isPresent()) {
            int s = number.getAsInt();
            int g = segment.getAsInt();
            answers.putAll(reader.days(s, Basis.RESPONSES, g, start.minusDays(window), end));
            ledger.putAll(reader.days(s, window, g, start, end));
            sum.add(reader.before(s, window, g, start));
            answers.headMap(start).values().forEach(sum::add);
        }
        SortedMap<LocalDate, Counts> days = new TreeMap<>();
        for (LocalDate day = start; day.isBefore(end); day = day.plusDays(1)) {
            add(sum, answers.get(day), 1);
            add(sum, ledger.get(day), 1);
            add(sum, answers.get(day.minusDays(window)), -1);
            Counts scores = new Counts();
            scores.add(sum);
            // Of answers: a window has no others.
            scores.add(Counts.SKIPPED, -scores.get(Counts.SKIPPED));
            scores.add(Counts.NOT_APPLICABLE, -scores.get(Counts.NOT_APPLICABLE));
            days.put(day, scores);
        }
        return tallies(days, series);
    }

    /**
     * Everybody's answers by value of one field, summed; in the order of the values.
     *
     * @param series its own segment does not matter
     */
    @Transactional
    public Map<String, Histogram> league(Series series, String dimension, LocalDate start, LocalDate end) {
        Map<String, Histogram> league = new LinkedHashMap<>();
        OptionalInt number = number(series);
        if (number.isPresent()) {
            reader.league(number.getAsInt(), dimension, start, end)
                    .forEach((segment, counts) -> league.put(segment, histogram(counts, series)));
        }
        return league;
    }

    /** The same by month; months at either end are as far in it as the days are. */
    @Transactional
    public Map<String, SortedMap<YearMonth, Histogram>> months(
            Series series, String dimension, LocalDate start, LocalDate end) {
        Map<String, SortedMap<YearMonth, Histogram>> months = new LinkedHashMap<>();
        OptionalInt number = number(series);
        if (number.isPresent()) {
            reader.months(number.getAsInt(), dimension, start, end).forEach((segment, counted) -> {
                SortedMap<YearMonth, Histogram> answers = new TreeMap<>();
                counted.forEach((month, counts) -> answers.put(month, histogram(counts, series)));
                months.put(segment, answers);
            });
        }
        return months;
    }

    private List<DayTally> days(Series series, int basis, LocalDate start, LocalDate end) {
        OptionalInt number = number(series);
        OptionalInt segment = segment(series);
        return number.isEmpty() || segment.isEmpty()
                ? List.of()
                : tallies(reader.days(number.getAsInt(), basis, segment.getAsInt(), start, end), series);
    }

    private OptionalInt number(Series series) {
        return numbers.find(series.surveyId(), series.question().id(), series.meaning(), series.origin());
    }

    private OptionalInt segment(Series series) {
        return series.isEverybody()
                ? OptionalInt.of(TallyKey.EVERYBODY)
                : reader.segment(series.dimension(), series.segment());
    }

    private static void add(Counts sum, @Nullable Counts counts, int times) {
        for (int column = 0; counts != null && column < Counts.COLUMNS; column++) {
            sum.add(column, times * counts.get(column));
        }
    }

    private static List<DayTally> tallies(SortedMap<LocalDate, Counts> days, Series series) {
        List<DayTally> tallies = new ArrayList<>();
        days.forEach((day, counts) -> tallies.add(new DayTally(
                day, histogram(counts, series), counts.get(Counts.SKIPPED), counts.get(Counts.NOT_APPLICABLE))));
        return tallies;
    }

    private static Histogram histogram(Counts counts, Series series) {
        Scale scale = series.question().scale();
        return Histogram.of(
                scale.lowest(),
                LongStream.rangeClosed(scale.lowest(), scale.highest())
                        .map(score -> counts.get((int) score))
                        .toArray());
    }
}
