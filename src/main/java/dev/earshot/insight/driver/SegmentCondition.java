package dev.earshot.insight.driver;

import dev.earshot.insight.driver.RatingsQuery.Condition;
import dev.earshot.platform.database.Facts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which responses belong to one value of a segment: those with a set of segments that holds it, each a range of an index. */
record SegmentCondition(DriverRequest.Part part) {

    /** Not given a set yet: stored by an earlier version, and no recount came by. */
    static final String UNNUMBERED = " and r.segment_set is null fetch first 1 rows only";

    private static final int MOST_SETS = 5_000;
    private static final Facts JSON = new Facts();

    private static final String SETS = "select m.set_id from segment_member m join tally_segment g"
            + " on g.segment_id = m.segment_id where g.dimension = ? and g.segment = ? fetch first " + (MOST_SETS + 1)
            + " rows only";

    /** With more sets than an index helps with, by facts. */
    Condition bySets(Connection connection) throws SQLException {
        List<String> sets = new ArrayList<>();
        try (PreparedStatement query = RatingsQuery.prepared(
                        connection, SETS, List.of(part.segment().field(), part.value()));
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                sets.add(row.getString(1));
            }
        }
        return sets.size() > MOST_SETS
                ? byFacts()
                : new Condition(
                        sets.isEmpty() ? " and false" : " and r.segment_set in (" + String.join(", ", sets) + ")",
                        List.of());
    }

    /** As the column holds it: a quote within a value is escaped there, so that nothing else can look like it. */
    Condition byFacts() {
        String whole = JSON.convertToDatabaseColumn(Map.of(part.segment().field(), part.value()));
        String pattern = "%" + whole.substring(1, whole.length() - 1).replaceAll("([!%_])", "!$1") + "%";
        return new Condition(" and r.facts like ? escape '!'", List.of(pattern));
    }
}
