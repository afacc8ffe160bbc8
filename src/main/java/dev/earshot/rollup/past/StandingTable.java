package dev.earshot.rollup.past;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;

/** The tables of how answers and responses stood, in plain SQL that H2 and PostgreSQL read alike. */
@ApplicationScoped
class StandingTable {

    // Of two changes at one moment the first one tells how it stood.
    private static final String ANSWER = "insert into answer_standing (response_id, question_id, changed_at, stood)"
            + " select cast(? as uuid), cast(? as varchar(64)), cast(? as timestamp with time zone), cast(? as integer)"
            + " where not exists (select 1 from answer_standing where response_id = ? and question_id = ?"
            + " and changed_at = ?)";
    private static final String RESPONSE = "insert into response_standing (response_id, changed_at, segment_set)"
            + " select cast(? as uuid), cast(? as timestamp with time zone), cast(? as integer)"
            + " where not exists (select 1 from response_standing where response_id = ? and changed_at = ?)";
    private static final String SINCE = "select max(since) from standing_since";

    private final DataSource database;

    StandingTable(DataSource database) {
        this.database = database;
    }

    /** @param stood a column of {@link dev.earshot.rollup.delta.Counts}; empty where it counted nowhere */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(UUID response, String question, Instant at, OptionalInt stood) {
        write(ANSWER, insert -> {
            insert.setObject(1, response);
            insert.setString(2, question);
            insert.setObject(3, at.atOffset(ZoneOffset.UTC));
            if (stood.isPresent()) {
                insert.setInt(4, stood.getAsInt());
            } else {
                insert.setNull(4, Types.INTEGER);
            }
            insert.setObject(5, response);
            insert.setString(6, question);
            insert.setObject(7, at.atOffset(ZoneOffset.UTC));
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(UUID response, Instant at, int segmentSet) {
        write(RESPONSE, insert -> {
            insert.setObject(1, response);
            insert.setObject(2, at.atOffset(ZoneOffset.UTC));
            insert.setInt(3, segmentSet);
            insert.setObject(4, response);
            insert.setObject(5, at.atOffset(ZoneOffset.UTC));
        });
    }

    /** From when on all changes are kept; empty where they always were. */
    @Transactional
    Optional<Instant> since() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(SINCE);
                ResultSet row = select.executeQuery()) {
            row.next();
            return Optional.ofNullable(row.getObject(1, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
        } catch (SQLException e) {
            throw new IllegalStateException("the history of answers cannot be read", e);
        }
    }

    private interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private void write(String sql, Binder binder) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            binder.bind(insert);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("how an answer stood cannot be kept", e);
        }
    }
}
