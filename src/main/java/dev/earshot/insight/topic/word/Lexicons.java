package dev.earshot.insight.topic.word;

import dev.earshot.rollup.filter.Patience;
import dev.earshot.score.tone.ToneAccuracy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The table {@code tone_lexicon}. */
@ApplicationScoped
public class Lexicons {

    private static final String OF =
            "select language, comments, accuracy, low, high, words from tone_lexicon where survey_id = ?"
                    + " order by comments desc, language";

    private static final String INSERT =
            "insert into tone_lexicon (survey_id, language, comments, accuracy, low, high, words,"
                    + " learnt_at) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource database;
    private final Clock clock;

    Lexicons(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The language with most comments first. */
    public List<Lexicon> of(String survey) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF)) {
            select.setQueryTimeout(Patience.SECONDS);
            select.setString(1, survey);
            List<Lexicon> lexicons = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    int comments = row.getInt(2);
                    lexicons.add(new Lexicon(
                            row.getString(1), comments, accuracy(row, comments), Lexicon.tone(row.getString(6))));
                }
            }
            return lexicons;
        } catch (SQLException e) {
            throw new IllegalStateException("what words say cannot be read", e);
        }
    }

    private static Optional<ToneAccuracy> accuracy(ResultSet row, int comments) throws SQLException {
        return row.getObject(3) == null
                ? Optional.empty()
                : Optional.of(new ToneAccuracy(row.getDouble(3), row.getDouble(4), row.getDouble(5), comments));
    }

    /** When a survey's comments were last learnt from, whether or not there were enough. */
    Optional<Instant> learnt(String survey) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select max(learnt_at) from tone_lexicon where survey_id = ?")) {
            select.setQueryTimeout(Patience.SECONDS);
            select.setString(1, survey);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what words say cannot be read", e);
        }
    }

    /** In place of what was learnt before. */
    @Transactional
    void keep(String survey, List<Lexicon> lexicons) {
        try (Connection connection = database.getConnection();
                PreparedStatement remove = connection.prepareStatement("delete from tone_lexicon where survey_id = ?");
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            remove.setString(1, survey);
            remove.executeUpdate();
            for (Lexicon one : lexicons) {
                insert.setString(1, survey);
                insert.setString(2, one.language());
                insert.setInt(3, one.comments());
                number(insert, 4, one.accuracy().map(ToneAccuracy::auc));
                number(insert, 5, one.accuracy().map(ToneAccuracy::low));
                number(insert, 6, one.accuracy().map(ToneAccuracy::high));
                insert.setString(7, one.lines());
                insert.setObject(8, clock.instant().atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("what words say cannot be kept", e);
        }
    }

    private static void number(PreparedStatement insert, int place, Optional<Double> value) throws SQLException {
        if (value.isPresent()) {
            insert.setDouble(place, value.get());
        } else {
            insert.setNull(place, Types.DOUBLE);
        }
    }
}
