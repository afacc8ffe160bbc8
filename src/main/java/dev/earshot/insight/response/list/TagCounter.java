package dev.earshot.insight.response.list;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** How many of the newest that fit have a tag: put by hand, by a rule, or by what their comments are about. */
record TagCounter(LineReader reader, Connection connection, int seconds) {

    /** Of more, the newest: a tag by words is in no index, and every comment of these is looked at. */
    static final int MOST = 2_000;

    private interface Row {
        void read(UUID response, String text);
    }

    /** In the order of {@code tags}; 0 where there is none. */
    Map<String, Long> count(Collection<String> tags) throws SQLException {
        Map<String, Set<UUID>> tagged = new LinkedHashMap<>();
        tags.forEach(tag -> tagged.put(tag, new HashSet<>()));
        if (reader.request().search().isEmpty()) {
            byHand(tagged);
            byTopic(tagged);
            byRule(tagged);
        } else {
            for (Line line : reader.read(connection, Optional.empty(), CountedChoices.MOST_FOUND)) {
                line.tags().forEach(tag -> put(tagged, tag.name(), line.id()));
            }
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        tagged.forEach((tag, responses) -> counts.put(tag, (long) responses.size()));
        return counts;
    }

    private void byHand(Map<String, Set<UUID>> tagged) throws SQLException {
        read(
                beside("response_tag t on t.response_id = n.id", "t.tag")
                        .addAll(" where t.tag in " + Conditions.marks(tagged.keySet()), tagged.keySet()),
                (response, tag) -> put(tagged, tag, response));
    }

    private void byTopic(Map<String, Set<UUID>> tagged) throws SQLException {
        read(
                beside("comment_reading m on m.response_id = n.id", "m.topics").add(" where m.topics > ' '"),
                (response, topics) -> Stream.of(topics.strip().split(" ")).forEach(tag -> put(tagged, tag, response)));
    }

    private void byRule(Map<String, Set<UUID>> tagged) throws SQLException {
        List<TagRule> rules = reader.rules().stream()
                .filter(rule -> tagged.containsKey(rule.tag().name()))
                .toList();
        List<String> questions = reader.request().comments();
        if (rules.isEmpty() || questions.isEmpty()) {
            return;
        }
        Conditions sql = beside("answer a on a.response_id = n.id", "a.words")
                .addAll(
                        " where a.state = 'ANSWERED' and a.question_id in " + Conditions.marks(questions)
                                + " and (1 = 0",
                        questions);
        rules.stream().map(TagRule::words).map(ResponseQuery::said).forEach(said -> sql.add(" or ")
                .add(said));
        read(sql.add(")"), (response, words) -> rules.stream()
                .filter(rule -> rule.words().fits(words))
                .forEach(rule -> put(tagged, rule.tag().name(), response)));
    }

    private Conditions beside(String table, String text) {
        return new Conditions()
                .add("select n.id, " + text + " from (")
                .add(reader.query().newest(MOST))
                .add(") n join " + table);
    }

    private void read(Conditions sql, Row each) throws SQLException {
        try (PreparedStatement select = sql.prepare(connection, seconds);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                each.read(row.getObject(1, UUID.class), row.getString(2));
            }
        }
    }

    private static void put(Map<String, Set<UUID>> tagged, String tag, UUID response) {
        Optional.ofNullable(tagged.get(tag)).ifPresent(all -> all.add(response));
    }
}
