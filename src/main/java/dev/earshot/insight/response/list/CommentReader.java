package dev.earshot.insight.response.list;

import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.response.search.WordMatch;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads what responses say, and marks in it what is looked for. */
record CommentReader(ResponseRequest request, int seconds) {

    private record Said(UUID response, Line.Comment comment) {}

    /**
     * @param languages of the forms, by response: what was not read yet is taken to be of these
     * @return where words are looked for, of those that say them now alone
     */
    Map<UUID, List<Line.Comment>> read(Connection connection, Map<UUID, String> languages) throws SQLException {
        List<String> questions = request.comments();
        if (questions.isEmpty()) {
            return Map.of();
        }
        Conditions sql = new Conditions()
                .addAll(
                        "select a.response_id, a.question_id, a.words, c.language from answer a left join comment_reading c"
                                + " on c.response_id = a.response_id where a.words is not null and"
                                + " a.state = 'ANSWERED' and a.response_id in " + Conditions.marks(languages.keySet()),
                        languages.keySet())
                .addAll(" and a.question_id in " + Conditions.marks(questions), questions);
        Map<String, WordMatch> matches = new HashMap<>();
        Map<UUID, List<Line.Comment>> comments = new HashMap<>();
        Set<UUID> found = new HashSet<>();
        try (PreparedStatement select = sql.prepare(connection, seconds);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Said said = said(row, languages, matches, found);
                comments.computeIfAbsent(said.response(), id -> new ArrayList<>())
                        .add(said.comment());
            }
        }
        comments.values().forEach(said -> said.sort(Comparator.comparing(one -> questions.indexOf(one.question()))));
        if (!request.search().isEmpty()) {
            comments.keySet().retainAll(found);
        }
        return comments;
    }

    private Said said(ResultSet row, Map<UUID, String> languages, Map<String, WordMatch> matches, Set<UUID> found)
            throws SQLException {
        UUID response = row.getObject(1, UUID.class);
        String words = row.getString(3);
        if (request.search().isEmpty()) {
            return new Said(
                    response, new Line.Comment(row.getString(2), words, List.of(new WordMatch.Part(words, false))));
        }
        String language = Optional.ofNullable(row.getString(4))
                .or(() -> Optional.ofNullable(languages.get(response)))
                .orElse("");
        WordMatch match = matches.computeIfAbsent(language, key -> WordMatch.of(request.search(), key));
        if (match.fits(words)) {
            found.add(response);
        }
        return new Said(response, new Line.Comment(row.getString(2), words, match.mark(words)));
    }
}
