package dev.earshot.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers of segments and of their sets, which responses refer to. */
final class SegmentTables {

    private SegmentTables() {}

    static void write(Connection connection) throws SQLException {
        Map<Map.Entry<String, String>, Integer> numbers = new LinkedHashMap<>();
        List<Drawn> sets = Drawn.sets().toList();
        sets.forEach(set -> set.segments().forEach(segment -> numbers.putIfAbsent(segment, numbers.size() + 1)));
        try (Sheet sheet = Sheet.of(connection, "tally_segment", List.of("segment_id", "dimension", "segment"))) {
            for (Map.Entry<Map.Entry<String, String>, Integer> one : numbers.entrySet()) {
                sheet.row(one.getValue(), one.getKey().getKey(), one.getKey().getValue());
            }
        }
        try (Sheet sheet = Sheet.of(connection, "segment_set", List.of("set_id", "members"))) {
            for (Drawn set : sets) {
                sheet.row(set.set(), members(set, numbers).stream().map(String::valueOf).collect(Collectors.joining(",")));
            }
        }
        try (Sheet sheet = Sheet.of(connection, "segment_member", List.of("set_id", "segment_id"))) {
            for (Drawn set : sets) {
                sheet.row(set.set(), 0);
                for (int member : members(set, numbers)) {
                    sheet.row(set.set(), member);
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter table tally_segment alter column segment_id restart with " + (numbers.size() + 1));
            statement.execute("alter table segment_set alter column set_id restart with " + (sets.size() + 1));
        }
    }

    private static List<Integer> members(Drawn set, Map<Map.Entry<String, String>, Integer> numbers) {
        return set.segments().stream().map(numbers::get).sorted().toList();
    }
}
