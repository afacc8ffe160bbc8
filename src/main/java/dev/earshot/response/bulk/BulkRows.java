package dev.earshot.response.bulk;

import dev.earshot.catalog.Revision;
import dev.earshot.survey.question.Answer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/** Rows of responses and answers on their way into the database, in plain SQL that H2 and PostgreSQL read alike. */
final class BulkRows implements AutoCloseable {

    private static final String RESPONSE = "insert into response (id, response_key, survey_id, content_hash, origin,"
            + " customer_id, language, facts, edit_key_hash, contact_requested, pages_done, answered_at, answered_on,"
            + " changed_at, segment_set) values (?, ?, ?, ?, ?, ?, ?, ?, '', false, 1, ?, ?, ?, ?)";
    private static final String ANSWER = "insert into answer (response_id, question_id, state, score, choices, words)"
            + " values (?, ?, ?, ?, ?, ?)";

    private final PreparedStatement responses;
    private final PreparedStatement answers;

    BulkRows(Connection connection) throws SQLException {
        responses = connection.prepareStatement(RESPONSE);
        answers = connection.prepareStatement(ANSWER);
    }

    void add(Revision revision, Kept kept, String facts) throws SQLException {
        BulkResponse response = kept.response();
        OffsetDateTime at = response.at().atOffset(ZoneOffset.UTC);
        responses.setObject(1, kept.id());
        responses.setString(2, response.key());
        responses.setString(3, revision.survey().id());
        responses.setString(4, revision.contentHash());
        responses.setString(5, response.origin().name());
        responses.setObject(6, response.customerId().orElse(null));
        responses.setString(7, response.language());
        responses.setString(8, facts);
        responses.setObject(9, at);
        responses.setObject(10, kept.day());
        responses.setObject(11, at);
        responses.setInt(12, kept.segments().id());
        responses.addBatch();
        for (Map.Entry<String, Answer> one : response.answers().given().entrySet()) {
            answer(kept, one.getKey(), "ANSWERED");
            set(one.getValue());
            answers.addBatch();
        }
        for (String question : response.answers().notApplicable()) {
            answer(kept, question, "NOT_APPLICABLE");
            answers.addBatch();
        }
    }

    private void answer(Kept kept, String question, String state) throws SQLException {
        answers.setObject(1, kept.id());
        answers.setString(2, question);
        answers.setString(3, state);
        answers.setNull(4, Types.INTEGER);
        answers.setNull(5, Types.VARCHAR);
        answers.setNull(6, Types.VARCHAR);
    }

    private void set(Answer answer) throws SQLException {
        if (answer instanceof Answer.Score score) {
            answers.setInt(4, score.value());
        } else if (answer instanceof Answer.Choice choice) {
            answers.setString(5, String.join(",", choice.values()));
            answers.setString(6, choice.other().orElse(null));
        } else if (answer instanceof Answer.Words words) {
            answers.setString(6, words.text());
        }
    }

    void send() throws SQLException {
        responses.executeBatch();
        answers.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        responses.close();
        answers.close();
    }
}
