package dev.earshot.rollup.table;

import dev.earshot.rollup.delta.Counts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One table of counts. All rows of a change are updated in one batch, and those that were not there yet inserted in a second.
 *
 * @param key its key columns
 * @param bind sets them, from a position on
 */
record TallyTable<K>(String name, List<String> key, Bind<K> bind) {

    interface Bind<K> {
        void set(PreparedStatement statement, int first, K key) throws SQLException;
    }

    /**
     * @param upserts whether the database adds to a row that another transaction began a moment ago; where it does not, one of
     *     the two fails with a duplicate key and its {@code @Retried} caller runs again
     * @param mayBeNegative of which rows the checks say nothing
     */
    void add(Connection connection, SortedMap<K, Counts> changes, boolean upserts, Predicate<K> mayBeNegative)
            throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        List<Map.Entry<K, Counts>> missing = new ArrayList<>();
        List<Map.Entry<K, Counts>> all = List.copyOf(changes.entrySet());
        if (upserts && all.stream().allMatch(one -> one.getValue().onlyAdds() || mayBeNegative.test(one.getKey()))) {
            // One statement for all rows. Not where something is taken away from what is never less than nothing: the
            // checks would see it as a row of its own.
            insert(connection, all, true);
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(update())) {
            for (Map.Entry<K, Counts> one : all) {
                Columns.set(update, 1, one.getValue());
                bind.set(update, 1 + Counts.COLUMNS, one.getKey());
                update.addBatch();
            }
            int[] updated = update.executeBatch();
            for (int i = 0; i < updated.length; i++) {
                if (updated[i] == 0) {
                    missing.add(all.get(i));
                }
            }
        }
        if (!missing.isEmpty()) {
            insert(connection, missing, upserts);
        }
    }

    private void insert(Connection connection, List<Map.Entry<K, Counts>> missing, boolean upserts)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(insert() + (upserts ? upsert() : ""))) {
            for (Map.Entry<K, Counts> one : missing) {
                bind.set(insert, 1, one.getKey());
                Columns.set(insert, 1 + key.size(), one.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private String update() {
        return "update " + name + " set " + Columns.each(c -> c + " = " + c + " + ?") + " where "
                + key.stream().map(k -> k + " = ?").collect(Collectors.joining(" and "));
    }

    private String insert() {
        return "insert into " + name + " (" + String.join(", ", key) + ", " + Columns.each(c -> c) + ") values ("
                + "?, ".repeat(key.size()) + Columns.each(c -> "?") + ")";
    }

    private String upsert() {
        return " on conflict (" + String.join(", ", key) + ") do update set "
                + Columns.each(c -> c + " = " + name + "." + c + " + excluded." + c);
    }
}
