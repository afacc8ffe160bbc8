package dev.earshot.insight.topic.reading;

import dev.earshot.insight.topic.dictionary.Topics;
import dev.earshot.response.Counted;
import dev.earshot.response.ResponseChanged;
import dev.earshot.response.ResponsesChanged;
import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.TextQuestion;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads a comment in the transaction that stores it, and again where it changes; what is erased goes with its response. */
@ApplicationScoped
class CommentKeeper {

    private final DataSource database;
    private final Topics topics;

    CommentKeeper(DataSource database, Topics topics) {
        this.database = database;
        this.topics = topics;
    }

    /** Before the tallies, whose rows everybody waits for. */
    void read(@Observes @Priority(Interceptor.Priority.APPLICATION) ResponsesChanged changes) {
        List<ResponseChanged> spoken = changes.all().stream()
                .filter(changed -> changed.after().isPresent())
                .filter(changed -> says(changed, changed.before()) || says(changed, changed.after()))
                .toList();
        if (spoken.isEmpty()) {
            return;
        }
        List<UUID> again = spoken.stream()
                .filter(changed -> changed.before()
                        .filter(before -> !before.answers().equals(Answers.NONE))
                        .isPresent())
                .map(ResponseChanged::responseId)
                .toList();
        List<ResponseChanged> said =
                spoken.stream().filter(one -> says(one, one.after())).toList();
        try (Connection connection = database.getConnection()) {
            ReadingRows.delete(connection, again, " ");
            Map<UUID, String> languages = languages(connection, said);
            ReadingRows.insert(
                    connection,
                    said.stream()
                            .filter(one -> languages.containsKey(one.responseId()))
                            .map(one -> Reading.of(
                                    said(one, Objects.requireNonNull(languages.get(one.responseId()))),
                                    topics.edition()))
                            .toList());
        } catch (SQLException e) {
            throw new IllegalStateException("comments cannot be read", e);
        }
    }

    private static boolean says(ResponseChanged changed, Optional<Counted> side) {
        return side.filter(one -> !comments(changed, one).isEmpty()).isPresent();
    }

    private static List<String> comments(ResponseChanged changed, Counted side) {
        List<String> comments = new ArrayList<>();
        changed.revision()
                .survey()
                .questions()
                .filter(TextQuestion.class::isInstance)
                .map(Question::id)
                .forEach(id -> {
                    if (side.answers().given().get(id) instanceof Answer.Words words) {
                        comments.add(words.text());
                    }
                });
        return comments;
    }

    private static Reading.Said said(ResponseChanged changed, String language) {
        Counted after = changed.after().orElseThrow();
        Map<String, Integer> scores = new LinkedHashMap<>();
        after.answers().given().forEach((question, answer) -> {
            if (answer instanceof Answer.Score score) {
                scores.put(question, score.value());
            }
        });
        return new Reading.Said(
                changed.responseId(),
                changed.revision().survey().id(),
                changed.origin(),
                after.at(),
                changed.customerId(),
                language,
                scores,
                comments(changed, after));
    }

    private static Map<UUID, String> languages(Connection connection, List<ResponseChanged> said) throws SQLException {
        Map<UUID, String> languages = new HashMap<>();
        if (said.isEmpty()) {
            return languages;
        }
        try (PreparedStatement select = connection.prepareStatement(
                "select id, language from response where id in (" + ReadingRows.marks(said) + ")")) {
            for (int i = 0; i < said.size(); i++) {
                select.setObject(i + 1, said.get(i).responseId());
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    languages.put(row.getObject(1, UUID.class), row.getString(2));
                }
            }
        }
        return languages;
    }
}
