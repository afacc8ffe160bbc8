package dev.earshot.rollup.table;

import dev.earshot.catalog.Revision;
import dev.earshot.platform.database.Known;
import dev.earshot.response.Origin;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.OptionalInt;
import javax.sql.DataSource;

/**
 * Numbers the series, and keeps for SQL to which one the answers to a question of a revision belong. Two transactions that meet
 * a new one at once make one of them run again.
 */
@ApplicationScoped
public class SeriesNumbers {

    private static final String SERIES =
            "select series_id from tally_series where survey_id = ? and question_id = ? and meaning = ? and origin = ?";
    private static final String INSERT =
            "insert into tally_series (survey_id, question_id, meaning, origin) values (?, ?, ?, ?)";
    private static final String BOUND =
            "select series_id from revision_series where survey_id = ? and content_hash = ? and origin = ? and question_id = ?";
    private static final String BIND = "insert into revision_series (survey_id, content_hash, origin, question_id,"
            + " series_id) values (?, ?, ?, ?, ?)";

    private static final int MOST_KNOWN = 10_000;

    private record Asked(String survey, String hash, Origin origin, String question) {}

    private final DataSource database;
    private final Known<Asked, Integer> known;

    SeriesNumbers(DataSource database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.known = new Known<>(transaction, MOST_KNOWN);
    }

    /** The number of the series that answers to this question belong to; given to it where it has none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int of(Revision revision, ScaleQuestion question, Origin origin) {
        Asked asked = new Asked(revision.survey().id(), revision.contentHash(), origin, question.id());
        return known.get(asked).orElseGet(() -> {
            int number = bound(asked, revision.meaning(question));
            known.keep(asked, number);
            return number;
        });
    }

    /** The number of a series; empty where nobody ever answered. */
    @Transactional
    public OptionalInt find(String survey, String question, String meaning, Origin origin) {
        try (Connection connection = database.getConnection()) {
            return number(connection, SERIES, survey, question, meaning, origin.name());
        } catch (SQLException e) {
            throw new IllegalStateException("a series cannot be looked up", e);
        }
    }

    private int bound(Asked asked, String meaning) {
        try (Connection connection = database.getConnection()) {
            OptionalInt bound =
                    number(connection, BOUND, asked.survey, asked.hash, asked.origin.name(), asked.question);
            return bound.isPresent() ? bound.getAsInt() : bind(connection, asked, meaning);
        } catch (SQLException e) {
            throw new IllegalStateException("a series cannot be numbered", e);
        }
    }

    private static int bind(Connection connection, Asked asked, String meaning) throws SQLException {
        OptionalInt stored = number(connection, SERIES, asked.survey, asked.question, meaning, asked.origin.name());
        int series = stored.isPresent() ? stored.getAsInt() : insert(connection, asked, meaning);
        try (PreparedStatement bind = connection.prepareStatement(BIND)) {
            set(bind, asked.survey, asked.hash, asked.origin.name(), asked.question);
            bind.setInt(5, series);
            bind.executeUpdate();
        }
        return series;
    }

    private static int insert(Connection connection, Asked asked, String meaning) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT, new String[] {"series_id"})) {
            set(insert, asked.survey, asked.question, meaning, asked.origin.name());
            insert.executeUpdate();
            try (ResultSet row = insert.getGeneratedKeys()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static OptionalInt number(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            set(select, values);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
            }
        }
    }

    private static void set(PreparedStatement statement, String... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
    }
}
