package dev.earshot.insight.topic.reading;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.response.Origin;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.TextQuestion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Comments as they stand in the database, for those who read them after they came. */
record StoredComments(Revisions revisions, int seconds) {

    private static final String RESPONSES =
            "select r.id, r.survey_id, r.content_hash, r.origin, r.answered_at, r.customer_id, r.language from response r"
                    + " where r.id in (%s) and exists (select 1 from answer a where a.response_id = r.id and a.words is not null"
                    + " and a.state = 'ANSWERED') and not exists (select 1 from comment_reading c where c.response_id = r.id"
                    + " and c.edition = ?)";

    private static final String ANSWERS =
            "select response_id, question_id, state, words, coalesce(counted, score) from answer where response_id in (%s)"
                    + " and (state = 'ANSWERED' or counted is not null)";

    /** A response, and the ids of its questions for comments. */
    private record Found(Reading.Said said, List<String> questions, Map<String, String> words) {}

    /** Of these responses, those that say something and were not read in this edition. */
    List<Reading.Said> unread(Connection connection, List<UUID> responses, String edition) throws SQLException {
        Map<UUID, Found> found = responses(connection, responses, edition);
        if (found.isEmpty()) {
            return List.of();
        }
        try (PreparedStatement select =
                connection.prepareStatement(ANSWERS.formatted(ReadingRows.marks(found.keySet())))) {
            select.setQueryTimeout(seconds);
            bind(select, found.keySet());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    answer(row, Objects.requireNonNull(found.get(row.getObject(1, UUID.class))));
                }
            }
        }
        List<Reading.Said> said = new ArrayList<>();
        for (Found one : found.values()) {
            one.questions().forEach(question -> Optional.ofNullable(one.words().get(question))
                    .ifPresent(one.said().comments()::add));
            if (!one.said().comments().isEmpty()) {
                said.add(one.said());
            }
        }
        return said;
    }

    private Map<UUID, Found> responses(Connection connection, List<UUID> responses, String edition)
            throws SQLException {
        Map<UUID, Found> found = new LinkedHashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement(RESPONSES.formatted(ReadingRows.marks(responses)))) {
            select.setQueryTimeout(seconds);
            select.setString(bind(select, responses), edition);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Optional<Revision> revision = revisions.get(row.getString(2), row.getString(3));
                    UUID id = row.getObject(1, UUID.class);
                    if (revision.isPresent()) {
                        found.put(id, new Found(said(id, row), questions(revision.get()), new HashMap<>()));
                    }
                }
            }
        }
        return found;
    }

    private static Reading.Said said(UUID id, ResultSet row) throws SQLException {
        return new Reading.Said(
                id,
                row.getString(2),
                Origin.valueOf(row.getString(4)),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject(6, UUID.class)),
                row.getString(7),
                new LinkedHashMap<>(),
                new ArrayList<>());
    }

    private static List<String> questions(Revision revision) {
        return revision.survey()
                .questions()
                .filter(TextQuestion.class::isInstance)
                .map(Question::id)
                .toList();
    }

    private static void answer(ResultSet row, Found found) throws SQLException {
        Optional<String> words = Optional.ofNullable(row.getString(4));
        if (words.isPresent() && row.getString(3).equals("ANSWERED")) {
            found.words().put(row.getString(2), words.get());
        }
        int score = row.getInt(5);
        if (!row.wasNull()) {
            found.said().scores().put(row.getString(2), score);
        }
    }

    /** The number of the next place. */
    private static int bind(PreparedStatement statement, Iterable<UUID> ids) throws SQLException {
        int i = 1;
        for (UUID id : ids) {
            statement.setObject(i++, id);
        }
        return i;
    }
}
