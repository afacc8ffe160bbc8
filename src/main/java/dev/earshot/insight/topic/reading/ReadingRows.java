package dev.earshot.insight.topic.reading;

import dev.earshot.rollup.filter.Patience;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.UUID;

/** Writes the table {@code comment_reading}, in plain SQL that H2 and PostgreSQL read alike. */
final class ReadingRows {

    private static final String INSERT =
            "insert into comment_reading (response_id, survey_id, origin, answered_at, customer_id,"
                    + " language, form_language, scores, topics, words, edition) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private ReadingRows() {}

    static void insert(Connection connection, Collection<Reading> readings) throws SQLException {
        if (readings.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setQueryTimeout(Patience.SECONDS);
            for (Reading one : readings) {
                insert.setObject(1, one.response());
                insert.setString(2, one.survey());
                insert.setString(3, one.origin().name());
                insert.setObject(4, one.at().atOffset(ZoneOffset.UTC));
                insert.setObject(5, one.customer().orElse(null));
                insert.setString(6, one.language());
                insert.setString(7, one.form().orElse(null));
                insert.setString(8, one.scores());
                insert.setString(9, one.topics());
                insert.setString(10, one.words());
                insert.setString(11, one.edition());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** @param kept edition whose rows stay; a space for none */
    static void delete(Connection connection, Collection<UUID> responses, String kept) throws SQLException {
        if (responses.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from comment_reading where response_id in (" + marks(responses) + ") and edition <> ?")) {
            delete.setQueryTimeout(Patience.SECONDS);
            int i = 1;
            for (UUID response : responses) {
                delete.setObject(i++, response);
            }
            delete.setString(i, kept);
            delete.executeUpdate();
        }
    }

    static String marks(Collection<?> many) {
        return String.join(", ", Collections.nCopies(many.size(), "?"));
    }
}
