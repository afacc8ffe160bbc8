package dev.earshot.rollup.repeats;

import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.Tallies;
import dev.earshot.rollup.table.SeriesNumbers;
import dev.earshot.score.Metric;
import dev.earshot.score.cluster.Clustered;
import dev.earshot.score.cluster.Clusters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Reads answers with customers as clusters. Whoever has no name counts as a customer alone. */
@ApplicationScoped
public class RepeatAnswers {

    /** Answers in view beyond which nothing is read: it would take longer than a page may. */
    public static final long MOST = 1_000_000;

    private static final int SECONDS = 5;

    /** %s is what an answer is worth. One row for each customer, and one of all. */
    private static final String SUMS =
            "select count(*), sum(n), sum(s), sum(q), sum(s * s), sum(s * n), sum(n * n) from ("
                    + "select count(*) as n, sum(x) as s, sum(x * x) as q from ("
                    + "select coalesce(r.customer_id, r.id) as who, cast(%s as bigint) as x"
                    + " from response r join answer a on a.response_id = r.id"
                    + " join revision_series v on v.survey_id = r.survey_id and v.content_hash = r.content_hash"
                    + " and v.origin = r.origin and v.question_id = a.question_id"
                    + " where r.survey_id = ? and v.series_id = ? and r.answered_on >= ? and r.answered_on < ?"
                    + " and (a.counted is not null or a.state = 'ANSWERED' and a.score is not null)"
                    + ") answers group by who) customers";

    private final DataSource database;
    private final SeriesNumbers numbers;
    private final Tallies tallies;

    RepeatAnswers(DataSource database, SeriesNumbers numbers, Tallies tallies) {
        this.database = database;
        this.numbers = numbers;
        this.tallies = tallies;
    }

    /**
     * In the unit of the metric. Empty where nobody answered, or more did than are read.
     *
     * @param series of everybody
     * @param start local day
     * @param end first local day left out
     */
    @Transactional
    public Optional<Clustered> of(Series series, Metric metric, LocalDate start, LocalDate end) {
        OptionalInt number = numbers.find(series.surveyId(), series.question().id(), series.meaning(), series.origin());
        long answers = tallies.days(series, start, end).stream()
                .map(DayTally::answers)
                .mapToLong(day -> day.total())
                .sum();
        if (number.isEmpty() || answers == 0 || answers > MOST) {
            return Optional.empty();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(String.format(SUMS, worth(metric)))) {
            statement.setQueryTimeout(SECONDS);
            statement.setString(1, series.surveyId());
            statement.setInt(2, number.getAsInt());
            statement.setObject(3, start);
            statement.setObject(4, end);
            return clustered(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("answers cannot be added up by customer", e);
        }
    }

    private static Optional<Clustered> clustered(PreparedStatement statement) throws SQLException {
        try (ResultSet sums = statement.executeQuery()) {
            sums.next();
            return Clusters.ofSums(
                    sums.getLong(2),
                    sums.getLong(1),
                    sums.getDouble(3),
                    sums.getDouble(4),
                    sums.getDouble(5),
                    sums.getDouble(6),
                    sums.getDouble(7));
        }
    }

    /** Whole numbers from the metric itself: nothing a person typed. */
    private static String worth(Metric metric) {
        return IntStream.rangeClosed(metric.lowest(), metric.highest())
                .mapToObj(score -> " when " + score + " then " + metric.worth(score))
                .collect(Collectors.joining("", "case coalesce(a.counted, a.score)", " end"));
    }
}
