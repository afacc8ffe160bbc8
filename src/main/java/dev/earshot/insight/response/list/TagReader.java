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

/** Reads what responses are tagged with. */
public final class TagReader {

    private TagReader() {}

    /** By response, in the order of their names. */
    public static Map<UUID, List<Tag>> of(Connection connection, List<UUID> responses) throws SQLException {
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
}
