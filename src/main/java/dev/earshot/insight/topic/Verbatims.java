package dev.earshot.insight.topic;

import dev.earshot.rollup.filter.Patience;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.TextQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Comments as they were written, of a few responses. */
@ApplicationScoped
class Verbatims {

    private final DataSource database;

    Verbatims(DataSource database) {
        this.database = database;
    }

    /** By response; those of one with a line between them. */
    Map<UUID, String> of(Survey survey, List<UUID> responses) {
        List<Object> values = new ArrayList<>(responses);
        List<String> questions = survey.questions()
                .filter(TextQuestion.class::isInstance)
                .map(Question::id)
                .toList();
        values.addAll(questions);
        if (responses.isEmpty() || questions.isEmpty()) {
            return Map.of();
        }
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select response_id, words from answer where"
                        + " state = 'ANSWERED' and words is not null and response_id in (" + marks(responses.size())
                        + ") and question_id in (" + marks(questions.size()) + ") order by response_id, question_id")) {
            select.setQueryTimeout(Patience.SECONDS);
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            Map<UUID, String> texts = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    texts.merge(row.getObject(1, UUID.class), row.getString(2), (one, other) -> one + "\n\n" + other);
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException("comments cannot be quoted", e);
        }
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
