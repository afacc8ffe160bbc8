package dev.earshot.rollup.filter;

import dev.earshot.platform.Installation;
import dev.earshot.platform.page.Format;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.Tallies;
import dev.earshot.rollup.table.SeriesNumbers;
import dev.earshot.score.Histogram;
import dev.earshot.survey.question.Scale;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import javax.sql.DataSource;

/** Answers of any segments together and any days, exactly: from the tallies where they know, else from the answers. */
@ApplicationScoped
public class AnswersMatching {

    /** More are not counted while somebody waits. */
    static final int MOST_ANSWERS = 500_000;

    /** Sets of segments that fit; a filter that fits more than these narrows nothing. */
    private static final int MOST_SETS = 5_000;

    /** No series has this number. */
    private static final int NONE = -1;

    private final DataSource database;
    private final SeriesNumbers numbers;
    private final Tallies tallies;
    private final Installation installation;

    AnswersMatching(DataSource database, SeriesNumbers numbers, Tallies tallies, Installation installation) {
        this.database = database;
        this.numbers = numbers;
        this.tallies = tallies;
        this.installation = installation;
    }

    /**
     * @param series whose question is counted; its own segment does not matter
     * @param end the first local day left out
     */
    @Transactional
    public Matched count(Series series, SegmentFilter filter, LocalDate start, LocalDate end) {
        return count(series, filter, start, end, MOST_ANSWERS);
    }

    @Transactional
    Matched count(Series series, SegmentFilter filter, LocalDate start, LocalDate end, int most) {
        if (filter.isTallied()) {
            return new Matched.Counted(tallies.days(tallied(series, filter), start, end));
        }
        OptionalInt number = numbers.find(series.surveyId(), series.question().id(), series.meaning(), series.origin());
        MatchQuery query = new MatchQuery(
                number.orElse(NONE),
                filter,
                start.atStartOfDay(installation.zone()).toInstant(),
                end.atStartOfDay(installation.zone()).toInstant());
        return number.isEmpty() ? new Matched.Counted(List.of()) : fromAnswers(query, series, most);
    }

    private static Series tallied(Series series, SegmentFilter filter) {
        return filter.fields().entrySet().stream()
                .findFirst()
                .map(one -> series.in(one.getKey(), one.getValue().iterator().next()))
                .orElseGet(() -> series.in("", ""));
    }

    private Matched fromAnswers(MatchQuery query, Series series, int most) {
        try (Connection connection = database.getConnection()) {
            List<Integer> sets = query.sets(connection, MOST_SETS + 1, Patience.SECONDS);
            if (sets.size() > MOST_SETS) {
                return new Matched.TooMuch("These segments fit " + Format.ENGLISH.count(MOST_SETS)
                        + " combinations of values or more. Choose fewer values.");
            }
            if (query.isIncomplete(connection, Patience.SECONDS)) {
                return new Matched.TooMuch(MatchQuery.INCOMPLETE);
            }
            return sets.isEmpty()
                    ? new Matched.Counted(List.of())
                    : counted(query.count(connection, sets, most + 1, Patience.SECONDS), series, most);
        } catch (SQLException e) {
            if (Patience.isOver(e)) {
                Log.infof("a question about several segments took too long: survey=%s", series.surveyId());
                return new Matched.TooMuch(Patience.SENTENCE + " Choose fewer days, or one segment at a time.");
            }
            throw new IllegalStateException("answers cannot be counted", e);
        }
    }

    private static Matched counted(SortedMap<LocalDate, long[]> days, Series series, int most) {
        long all = days.values().stream().flatMapToLong(Arrays::stream).sum();
        if (all > most) {
            return new Matched.TooMuch("More than " + Format.ENGLISH.count(most)
                    + " answers fit. Choose fewer days, or one segment at a time, of which every number is known.");
        }
        Scale scale = series.question().scale();
        List<DayTally> tallies = new ArrayList<>();
        for (Map.Entry<LocalDate, long[]> day : days.entrySet()) {
            long[] scores = Arrays.copyOfRange(day.getValue(), scale.lowest(), scale.highest() + 1);
            tallies.add(new DayTally(day.getKey(), Histogram.of(scale.lowest(), scores), 0));
        }
        return new Matched.Counted(tallies);
    }
}
