package dev.earshot.rollup.filter;

import dev.earshot.platform.Installation;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.table.SeriesNumbers;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;

/** Answers by the values of two fields at once, exactly, from the answers. */
@ApplicationScoped
public class AnswersCrossed {

    /** More are not counted while somebody waits. */
    public static final int MOST_ANSWERS = 2_000_000;

    private final DataSource database;
    private final SeriesNumbers numbers;
    private final Installation installation;

    AnswersCrossed(DataSource database, SeriesNumbers numbers, Installation installation) {
        this.database = database;
        this.numbers = numbers;
        this.installation = installation;
    }

    /**
     * @param series whose question is counted; its own segment does not matter
     * @param fields two of them; answers without a value of both are left out
     * @param end the first local day left out
     */
    @Transactional
    public Crossed count(Series series, List<String> fields, LocalDate start, LocalDate end) {
        return count(series, fields, start, end, MOST_ANSWERS);
    }

    @Transactional
    Crossed count(Series series, List<String> fields, LocalDate start, LocalDate end, int most) {
        SheetsRead read = days(series, start, end, most);
        return read.obstacle().isPresent()
                ? read.obstacle().get()
                : new Crossed.Counted(fields(fields)
                        .cross(series.question().scale(), read.days().values()));
    }

    /** What {@link #fields} crosses. @param end the first local day left out @param most responses that are looked at */
    @Transactional
    public SheetsRead days(Series series, LocalDate start, LocalDate end, int most) {
        OptionalInt number = numbers.find(series.surveyId(), series.question().id(), series.meaning(), series.origin());
        if (number.isEmpty()) {
            return new SheetsRead(Map.of(), Optional.empty());
        }
        MatchQuery all = new MatchQuery(
                number.getAsInt(),
                new SegmentFilter(Map.of()),
                start.atStartOfDay(installation.zone()).toInstant(),
                end.atStartOfDay(installation.zone()).toInstant());
        try (Connection connection = database.getConnection()) {
            if (all.isIncomplete(connection, Patience.SECONDS)) {
                return SheetsRead.not(new Crossed.TooMuch(Crossed.Why.INCOMPLETE, most, MatchQuery.INCOMPLETE));
            }
            Map<LocalDate, DaySheet> days = new CrossQuery(number.getAsInt(), start, end, installation.zone())
                    .days(connection, most + 1, Patience.SECONDS);
            return days.values().stream().mapToLong(DaySheet::size).sum() > most
                    ? SheetsRead.not(Crossed.TooMuch.many(most))
                    : new SheetsRead(days, Optional.empty());
        } catch (SQLException e) {
            if (Patience.isOver(e)) {
                Log.infof("a question about two fields took too long: survey=%s", series.surveyId());
                return SheetsRead.not(new Crossed.TooMuch(
                        Crossed.Why.SLOW, most, Patience.SENTENCE + " Choose fewer days, or one field."));
            }
            throw new IllegalStateException("answers cannot be counted", e);
        }
    }

    /** @param fields two of them */
    @Transactional
    public CrossedFields fields(List<String> fields) {
        try (Connection connection = database.getConnection()) {
            return new CrossedFields(
                    CrossQuery.values(connection, fields.get(0), Patience.SECONDS),
                    CrossQuery.values(connection, fields.get(1), Patience.SECONDS));
        } catch (SQLException e) {
            throw new IllegalStateException("values of fields cannot be read", e);
        }
    }
}
