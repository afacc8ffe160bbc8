package dev.earshot.insight.response.list;

import dev.earshot.insight.response.request.Saying;
import dev.earshot.insight.response.request.Tag;
import dev.earshot.rollup.filter.Patience;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the rules by which a survey's responses are tagged. */
public final class RuleReader {

    /** As many rules as a survey can have: each is held against each comment that is shown. */
    public static final int MOST = 50;

    private RuleReader() {}

    /** In the order of their tags. */
    public static List<TagRule> of(Connection connection, String survey) throws SQLException {
        Conditions sql = new Conditions()
                .add(
                        "select rule_id, words, tag, made_by, made_at from tag_rule where survey_id = ? order by tag, words"
                                + " fetch first " + MOST + " rows only",
                        survey);
        List<TagRule> rules = new ArrayList<>();
        try (PreparedStatement select = sql.prepare(connection, Patience.SECONDS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                rules.add(new TagRule(
                        row.getObject(1, UUID.class),
                        Saying.of(row.getString(2)),
                        new Tag(
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, OffsetDateTime.class).toInstant(),
                                true)));
            }
        }
        return rules;
    }
}
