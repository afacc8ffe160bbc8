package dev.earshot.rollup.table;

import dev.earshot.rollup.delta.Counts;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The thirteen columns that hold counts, in the order of {@link Counts}. */
public final class Columns {

    public static final List<String> NAMES = Stream.concat(
                    IntStream.rangeClosed(0, 10).mapToObj(i -> "c" + i), Stream.of("skipped", "not_applicable"))
            .toList();

    private Columns() {}

    public static String each(UnaryOperator<String> column) {
        return each(column, ", ");
    }

    static String each(UnaryOperator<String> column, String between) {
        return NAMES.stream().map(column).collect(Collectors.joining(between));
    }

    /** Thirteen sums from the column {@code first} on, counted from 1; no row adds up to nothing. */
    public static Counts read(ResultSet row, int first) throws SQLException {
        Counts counts = new Counts();
        for (int i = 0; i < Counts.COLUMNS; i++) {
            counts.add(i, row.getLong(first + i));
        }
        return counts;
    }

    static void set(PreparedStatement statement, int first, Counts counts) throws SQLException {
        for (int i = 0; i < Counts.COLUMNS; i++) {
            statement.setLong(first + i, counts.get(i));
        }
    }
}
