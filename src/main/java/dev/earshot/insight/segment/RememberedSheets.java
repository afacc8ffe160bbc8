package dev.earshot.insight.segment;

import dev.earshot.insight.recall.CorrectionCounts;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.Tallies;
import dev.earshot.rollup.filter.AnswersCrossed;
import dev.earshot.rollup.filter.Crossed;
import dev.earshot.rollup.filter.DaySheet;
import dev.earshot.rollup.filter.SheetsRead;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Responses of days as they were read, so that a day is read once until its answers change, whichever fields are crossed. */
@ApplicationScoped
class RememberedSheets {

    /** Four bytes each: 16 MB. */
    static final int MOST_RESPONSES = 4_000_000;

    /** Days between two that changed are read along with them. */
    private static final int GAP = 7;

    private final AnswersCrossed answers;
    private final Tallies tallies;
    private final CorrectionCounts corrections;

    /** The least recently asked first. */
    private final Map<Key, Known> known = new LinkedHashMap<>(16, .75f, true);

    private long responses;

    RememberedSheets(AnswersCrossed answers, Tallies tallies, CorrectionCounts corrections) {
        this.answers = answers;
        this.tallies = tallies;
        this.corrections = corrections;
    }

    private record Key(Series series, LocalDate day) {}

    /** Whatever only adds answers to the day makes the first number grow, anything else that of its month. */
    private record Version(long answers, long corrections) {}

    private record Known(Version version, DaySheet sheet) {}

    /** @param end the first local day left out */
    SheetsRead of(Series series, LocalDate start, LocalDate end) {
        return of(series, start, end, AnswersCrossed.MOST_ANSWERS);
    }

    SheetsRead of(Series series, LocalDate start, LocalDate end, int most) {
        // Read first: an answer that comes meanwhile makes the next one read again.
        Map<LocalDate, Version> versions = versions(series, start, end);
        Map<LocalDate, DaySheet> days = new HashMap<>();
        LocalDate day = start;
        while (day.isBefore(end)) {
            Optional<DaySheet> sheet = known(series, day, versions);
            if (sheet.isPresent()) {
                days.put(day, sheet.get());
                day = day.plusDays(1);
            } else {
                LocalDate behind = unknownUntil(series, day, end, versions);
                SheetsRead read = answers.days(series, day, behind, most);
                if (read.obstacle().isPresent()) {
                    return read;
                }
                for (; day.isBefore(behind); day = day.plusDays(1)) {
                    DaySheet fresh = read.days().getOrDefault(day, DaySheet.EMPTY);
                    keep(new Key(series, day), new Known(of(day, versions), fresh));
                    days.put(day, fresh);
                }
            }
        }
        return days.values().stream().mapToLong(DaySheet::size).sum() > most
                ? new SheetsRead(Map.of(), Optional.of(Crossed.TooMuch.many(most)))
                : new SheetsRead(days, Optional.empty());
    }

    /** The day behind the last of a stretch that is read at once. */
    private LocalDate unknownUntil(Series series, LocalDate from, LocalDate end, Map<LocalDate, Version> versions) {
        LocalDate behind = from.plusDays(1);
        for (LocalDate day = behind; day.isBefore(end) && day.isBefore(behind.plusDays(GAP)); day = day.plusDays(1)) {
            if (known(series, day, versions).isEmpty()) {
                behind = day.plusDays(1);
            }
        }
        return behind;
    }

    private Map<LocalDate, Version> versions(Series series, LocalDate start, LocalDate end) {
        Map<YearMonth, Long> corrected = corrections.byMonth(series.surveyId(), start, end);
        Map<LocalDate, Long> counted = new HashMap<>();
        List<DayTally> tallied = tallies.days(series, start, end);
        tallied.forEach(day -> counted.put(day.day(), day.answers().total()));
        Map<LocalDate, Version> versions = new HashMap<>();
        for (LocalDate day = start; day.isBefore(end); day = day.plusDays(1)) {
            versions.put(
                    day, new Version(counted.getOrDefault(day, 0L), corrected.getOrDefault(YearMonth.from(day), 0L)));
        }
        return versions;
    }

    private static Version of(LocalDate day, Map<LocalDate, Version> versions) {
        return Objects.requireNonNull(versions.get(day));
    }

    private synchronized Optional<DaySheet> known(Series series, LocalDate day, Map<LocalDate, Version> versions) {
        return Optional.ofNullable(known.get(new Key(series, day)))
                .filter(one -> one.version.equals(of(day, versions)))
                .map(Known::sheet);
    }

    private synchronized void keep(Key key, Known one) {
        Optional.ofNullable(known.put(key, one)).ifPresent(before -> responses -= before.sheet.size());
        responses += one.sheet.size();
        var eldest = known.entrySet().iterator();
        while (responses > MOST_RESPONSES && eldest.hasNext()) {
            responses -= eldest.next().getValue().sheet.size();
            eldest.remove();
        }
    }
}
