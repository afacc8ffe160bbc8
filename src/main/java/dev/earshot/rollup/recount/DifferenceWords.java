package dev.earshot.rollup.recount;

import dev.earshot.rollup.delta.Basis;
import dev.earshot.rollup.delta.Counts;
import dev.earshot.rollup.delta.Deltas;
import dev.earshot.rollup.delta.QuarterKey;
import dev.earshot.rollup.delta.TallyKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Says where counts differ, in a sentence each. */
@ApplicationScoped
class DifferenceWords {

    private static final String SERIES =
            "select survey_id || ' ' || question_id || ' ' || origin from tally_series where series_id = ?";
    private static final String SEGMENT = "select dimension || '=' || segment from tally_segment where segment_id = ?";

    private final DataSource database;

    DifferenceWords(DataSource database) {
        this.database = database;
    }

    /** @param deltas what the answers say, less what is stored; the first {@code most} of them are told */
    List<String> of(Deltas deltas, int most) {
        if (deltas.isNothing() || most == 0) {
            return List.of();
        }
        try (Connection connection = database.getConnection()) {
            return Stream.concat(
                            deltas.days().entrySet().stream()
                                    .map(row -> place(connection, row.getKey()) + wrong(row.getValue())),
                            deltas.quarters().entrySet().stream()
                                    .map(row -> place(connection, row.getKey()) + wrong(row.getValue())))
                    .limit(most)
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException("the names of counts cannot be read", e);
        }
    }

    private static String place(Connection connection, TallyKey key) {
        String what = key.basis() == Basis.RESPONSES
                ? ""
                : key.basis() == Basis.FLAGGED ? " flagged" : " latest of " + key.basis() + " days";
        String whose = key.segment() == TallyKey.EVERYBODY ? "everybody" : name(connection, SEGMENT, key.segment());
        return name(connection, SERIES, key.series()) + " " + key.day() + " " + whose + what + ": ";
    }

    private static String place(Connection connection, QuarterKey key) {
        return name(connection, SERIES, key.series()) + " quarter of an hour from " + QuarterKey.start(key.quarter())
                + ": ";
    }

    private static String wrong(Counts counts) {
        StringJoiner wrong = new StringJoiner(", ", "", ".");
        for (int column = 0; column < Counts.COLUMNS; column++) {
            long missing = counts.get(column);
            if (missing != 0) {
                wrong.add(name(column) + " stored " + Math.abs(missing) + (missing < 0 ? " too many" : " too few"));
            }
        }
        return wrong.toString();
    }

    private static String name(int column) {
        return switch (column) {
            case Counts.SKIPPED -> "skipped";
            case Counts.NOT_APPLICABLE -> "not applicable";
            default -> "score " + column;
        };
    }

    private static String name(Connection connection, String sql, int number) {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "number " + number;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the name of a count cannot be read", e);
        }
    }
}
