package dev.earshot.rollup.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The table {@code answer_import}: which files were taken, and how far. */
@ApplicationScoped
class Imports {

    private static final int LONGEST_NAME = 200;

    private final DataSource database;
    private final Clock clock;

    Imports(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param line the last one that is written @param taken lines in all */
    record Stand(long line, long taken, boolean finished) {}

    /** How far this file is; begun where it was never seen. */
    @Transactional
    Stand begin(String batch, String survey, String file) {
        return stand(batch, "").orElseGet(() -> {
            write(
                    "insert into answer_import (batch_id, survey_id, file_name, started_at, line_done, taken)"
                            + " values (?, ?, ?, ?, 0, 0)",
                    batch,
                    survey,
                    file.substring(0, Math.min(LONGEST_NAME, file.length())),
                    clock.instant().atOffset(ZoneOffset.UTC));
            return new Stand(0, 0, false);
        });
    }

    /** Nobody else writes lines of the same file until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Stand claim(String batch) {
        return stand(batch, " for update").orElseThrow();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void advance(String batch, long line, long taken) {
        write("update answer_import set line_done = ?, taken = taken + ? where batch_id = ?", line, taken, batch);
    }

    @Transactional
    void finish(String batch) {
        write(
                "update answer_import set finished_at = ? where batch_id = ?",
                clock.instant().atOffset(ZoneOffset.UTC),
                batch);
    }

    private Optional<Stand> stand(String batch, String lock) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select line_done, taken, finished_at is not null from answer_import where batch_id = ?"
                                + lock)) {
            select.setString(1, batch);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Stand(row.getLong(1), row.getLong(2), row.getBoolean(3)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an import cannot be looked up", e);
        }
    }

    private void write(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an import cannot be noted", e);
        }
    }
}
