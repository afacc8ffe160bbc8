package dev.earshot.rollup.repeats;

import dev.earshot.platform.database.DatabaseUrl;
import dev.earshot.rollup.repeats.GivenAnswers.Given;
import dev.earshot.score.Metric;
import dev.earshot.score.cluster.Clustered;
import dev.earshot.score.cluster.Clusters;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Reads answers with who gave them. Whoever has no name counts as a customer alone. */
@ApplicationScoped
class RepeatAnswers {

    /** While a page waits, and by night. */
    private static final int SECONDS = 5;

    private static final int NIGHTLY_SECONDS = 300;

    private static final String WHO = "coalesce(r.customer_id, r.id)";

    /** The hash of a customer, from 0 up to one less than a number. */
    private static final String LOT = DatabaseUrl.configured().isPostgres()
            ? "mod(uuid_hash(" + WHO + ")::bigint + 2147483648, ?)"
            : "ora_hash(" + WHO + ", cast(? as bigint) - 1)";

    /** No zone is two days from UTC: the index is by the instant. */
    private static final String ANSWERS = " from response r join answer a on a.response_id = r.id"
            + " join revision_series v on v.survey_id = r.survey_id and v.content_hash = r.content_hash"
            + " and v.origin = r.origin and v.question_id = a.question_id"
            + " where r.survey_id = ? and v.series_id = ? and r.answered_on >= ? and r.answered_on < ?"
            + " and r.answered_at >= ? and r.answered_at < ?"
            + " and (a.counted is not null or a.state = 'ANSWERED' and a.score is not null)";

    /** %s is what an answer is worth, and who is counted. One row for each customer, and one of all. */
    private static final String SUMS =
            "select count(*), sum(n), sum(s), sum(q), sum(s * s), sum(s * n), sum(n * n) from ("
                    + "select count(*) as n, sum(x) as s, sum(x * x) as q from ("
                    + "select " + WHO + " as who, cast(%s as bigint) as x" + ANSWERS + "%s"
                    + ") answers group by who) customers";

    private static final String EACH = "select r.answered_on, " + WHO + ", coalesce(a.counted, a.score)" + ANSWERS;

    private final DataSource database;

    RepeatAnswers(DataSource database) {
        this.database = database;
    }

    /**
     * Added up by the database, in the unit of the metric. Empty where nobody answered.
     *
     * @param series its number
     * @param end the first local day left out
     * @param oneIn of so many customers one is counted, drawn by the hash of who they are; all where 1
     */
    @Transactional
    @TransactionConfiguration(timeout = 2 * NIGHTLY_SECONDS)
    Optional<Clustered> sums(String survey, int series, Metric metric, LocalDate start, LocalDate end, int oneIn) {
        String sampled = oneIn == 1 ? "" : " and " + LOT + " = 0";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SUMS.formatted(worth(metric), sampled))) {
            statement.setQueryTimeout(NIGHTLY_SECONDS);
            set(statement, survey, series, start, end);
            if (oneIn > 1) {
                statement.setLong(7, oneIn);
            }
            return clustered(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("answers cannot be added up by customer", e);
        }
    }

    /** Each one, up to a number of them. */
    @Transactional
    List<Given> each(String survey, int series, Metric metric, LocalDate start, LocalDate end, int most) {
        List<Given> answers = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(EACH)) {
            statement.setQueryTimeout(SECONDS);
            statement.setMaxRows(most);
            set(statement, survey, series, start, end);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    answers.add(new Given(
                            row.getObject(1, LocalDate.class),
                            row.getObject(2, UUID.class),
                            metric.worth(row.getInt(3))));
                }
            }
            return answers;
        } catch (SQLException e) {
            throw new IllegalStateException("answers cannot be read with who gave them", e);
        }
    }

    private static void set(PreparedStatement statement, String survey, int series, LocalDate start, LocalDate end)
            throws SQLException {
        statement.setString(1, survey);
        statement.setInt(2, series);
        statement.setObject(3, start);
        statement.setObject(4, end);
        statement.setObject(5, start.minusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC));
        statement.setObject(6, end.plusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC));
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
