package dev.earshot.rollup.recovery;

import dev.earshot.rollup.Series;
import dev.earshot.rollup.table.SeriesNumbers;
import dev.earshot.score.Metric;
import dev.earshot.score.Recovery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import javax.sql.DataSource;

/** Reads what became of scores that are held because somebody here had been in touch before they were changed. */
@ApplicationScoped
public class RecoveredScores {

    private static final int SECONDS = 5;

    /** Every one of them was changed, so only changed answers are looked at. */
    private static final String PAIRS = "select a.counted, a.score, count(*) from response r"
            + " join answer a on a.response_id = r.id"
            + " join revision_series v on v.survey_id = r.survey_id and v.content_hash = r.content_hash"
            + " and v.origin = r.origin and v.question_id = a.question_id"
            + " where r.survey_id = ? and v.series_id = ? and r.answered_on >= ? and r.answered_on < ?"
            + " and a.counted is not null and a.state = 'ANSWERED' and a.score is not null and r.id in"
            + " (select c.response_id from answer_change c where c.question_id = ? and c.changed_at >= ?)"
            + " group by a.counted, a.score";

    private final DataSource database;
    private final SeriesNumbers numbers;

    RecoveredScores(DataSource database, SeriesNumbers numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /**
     * Of everybody who answered on these days.
     *
     * @param end the first local day left out
     */
    @Transactional
    public Recovery of(Series series, Metric metric, LocalDate start, LocalDate end) {
        String question = series.question().id();
        OptionalInt number = numbers.find(series.surveyId(), question, series.meaning(), series.origin());
        int points = metric.highest() - metric.lowest() + 1;
        long[][] pairs = new long[points][points];
        if (number.isEmpty()) {
            return Recovery.of(metric, pairs);
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PAIRS)) {
            select.setQueryTimeout(SECONDS);
            select.setString(1, series.surveyId());
            select.setInt(2, number.getAsInt());
            select.setObject(3, start);
            select.setObject(4, end);
            select.setString(5, question);
            // No zone is two days from UTC, and nothing is changed before it was given.
            select.setObject(6, start.minusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    pairs[row.getInt(1) - metric.lowest()][row.getInt(2) - metric.lowest()] += row.getLong(3);
                }
            }
            return Recovery.of(metric, pairs);
        } catch (SQLException e) {
            throw new IllegalStateException("scores changed after a contact cannot be read", e);
        }
    }
}
