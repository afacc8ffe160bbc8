package dev.earshot.insight.response.list;

import dev.earshot.insight.response.request.Tag;
import dev.earshot.rollup.filter.Patience;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads what responses are tagged with. */
public final class TagReader {

    private TagReader() {}

    /** By response: those put by hand, and what their comments are about. */
    public static Map<UUID, List<Tag>> of(Connection connection, List<UUID> responses) throws SQLException {
        Map<UUID, List<Tag>> tags = byHand(connection, responses);
        topics(connection, responses, tags);
        return tags;
    }

    /** By response, in the order of their names. */
    public static Map<UUID, List<Tag>> byHand(Connection connection, List<UUID> responses) throws SQLException {
        Conditions sql = new Conditions()
                .addAll(
                        "select response_id, tag, tagged_by, tagged_at from response_tag where response_id in "
                                + Conditions.marks(responses),
                        responses)
                .add(" order by tag");
        Map<UUID, List<Tag>> tags = new HashMap<>();
        try (PreparedStatement select = sql.prepare(connection, Patience.SECONDS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                tags.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new Tag(
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, OffsetDateTime.class).toInstant(),
                                false));
            }
        }
        return tags;
    }

    /** What the comments are about, by the rules of the file; a tag put by hand comes before. */
    private static void topics(Connection connection, List<UUID> responses, Map<UUID, List<Tag>> tags)
            throws SQLException {
        Conditions sql = new Conditions()
                .addAll(
                        "select response_id, topics from comment_reading where response_id in "
                                + Conditions.marks(responses),
                        responses);
        try (PreparedStatement select = sql.prepare(connection, Patience.SECONDS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                List<Tag> known = tags.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>());
                Stream.of(row.getString(2).strip().split(" "))
                        .filter(topic -> !topic.isEmpty())
                        .filter(topic ->
                                known.stream().noneMatch(tag -> tag.name().equals(topic)))
                        .forEach(topic -> known.add(Tag.ofTopic(topic)));
            }
        }
    }
}
