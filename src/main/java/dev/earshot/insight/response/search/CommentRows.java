package dev.earshot.insight.response.search;

import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.insight.language.CommentLanguage;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.TextQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Reads comments in the order in which they came to the database. */
@ApplicationScoped
class CommentRows {

    static final int AT_ONCE = 1_000;

    private static final int SECONDS = 60;

    private static final String SAID =
            "select id, survey_id, origin, language, answered_at, changed_at from response where ";

    private final DataSource database;
    private final SurveyCatalog catalog;

    CommentRows(DataSource database, SurveyCatalog catalog) {
        this.database = database;
        this.catalog = catalog;
    }

    /** A response and what it says, which may be nothing. */
    record Said(UUID id, String survey, String origin, String language, Instant at, Instant changed) {
        /** By question. What one person says is of one language. */
        List<Comment> comments(Map<String, String> words) {
            String spoken =
                    CommentLanguage.of(words.values().stream().map(Masked::of).toList(), language);
            return words.entrySet().stream()
                    .map(one -> new Comment(id, survey, origin, language, at, one.getKey(), one.getValue(), spoken))
                    .toList();
        }
    }

    /** Responses with a later id, in their order, at most {@link #AT_ONCE}. */
    List<Said> after(UUID id) throws SQLException {
        return said("id > ? order by id", id);
    }

    /** Responses changed since, at most {@link #AT_ONCE}. */
    List<Said> changedAfter(Instant moment, UUID id) throws SQLException {
        Object at = moment.atOffset(ZoneOffset.UTC);
        return said(
                "changed_at >= ? and (changed_at > ? or id > ?) and changed_at > answered_at order by changed_at, id",
                at,
                at,
                id);
    }

    private List<Said> said(String condition, Object... values) throws SQLException {
        return read(
                SAID + condition + " fetch first " + AT_ONCE + " rows only",
                List.of(values),
                row -> new Said(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getObject(6, OffsetDateTime.class).toInstant()));
    }

    /** What they say, by response; nothing for one that says nothing. */
    Map<UUID, List<Comment>> comments(List<Said> responses) throws SQLException {
        Map<UUID, Said> byId = new LinkedHashMap<>();
        responses.forEach(one -> byId.put(one.id(), one));
        Map<UUID, Map<String, String>> words = new HashMap<>();
        if (!byId.isEmpty()) {
            Map<String, Set<String>> questions = new HashMap<>();
            read(
                    "select response_id, question_id, words from answer where words is not null and choices is null and"
                            + " state = 'ANSWERED' and response_id in " + marks(byId.size()),
                    List.copyOf(byId.keySet()),
                    row -> {
                        Said said = Objects.requireNonNull(byId.get(row.getObject(1, UUID.class)));
                        String question = row.getString(2);
                        if (questions
                                .computeIfAbsent(said.survey(), this::questions)
                                .contains(question)) {
                            words.computeIfAbsent(said.id(), id -> new TreeMap<>())
                                    .put(question, row.getString(3));
                        }
                        return question;
                    });
        }
        Map<UUID, List<Comment>> comments = new HashMap<>();
        words.forEach((id, some) ->
                comments.put(id, Objects.requireNonNull(byId.get(id)).comments(some)));
        return comments;
    }

    private Set<String> questions(String survey) {
        return catalog.known(survey).stream()
                .flatMap(revision -> revision.survey().questions())
                .filter(TextQuestion.class::isInstance)
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    /** How many were erased, by survey and month: "post-purchase 2026-03-01". */
    Map<String, Long> erased() throws SQLException {
        Map<String, Long> erased = new HashMap<>();
        read(
                "select survey_id, month_start, erased from erasure_count",
                List.of(),
                row -> erased.put(row.getString(1) + " " + row.getObject(2, LocalDate.class), row.getLong(3)));
        return erased;
    }

    /** Those of {@code ids} that are there. */
    Set<UUID> known(List<UUID> ids) throws SQLException {
        return new HashSet<>(read(
                "select id from response where id in " + marks(ids.size()),
                List.copyOf(ids),
                row -> row.getObject(1, UUID.class)));
    }

    long count() throws SQLException {
        return read("select count(*) from response", List.of(), row -> row.getLong(1))
                .get(0);
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, List<Object> values, Row<T> each) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setQueryTimeout(SECONDS);
            for (int i = 0; i < values.size(); i++) {
                select.setObject(i + 1, values.get(i));
            }
            List<T> all = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    all.add(each.read(row));
                }
            }
            return all;
        }
    }

    private static String marks(int many) {
        return "(" + String.join(", ", Collections.nCopies(many, "?")) + ")";
    }
}
