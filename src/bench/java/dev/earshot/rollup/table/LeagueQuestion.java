package dev.earshot.rollup.table;

import dev.earshot.rollup.delta.Basis;
import dev.earshot.rollup.delta.Counts;
import dev.earshot.score.Histogram;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;

/** For a benchmark in another room: what {@link TallyReader} asks the database for a league table. */
public final class LeagueQuestion {

    private LeagueQuestion() {}

    /** Scores 0 to 10 by value of the field. */
    public static Map<String, Histogram> ask(
            Connection connection, int series, String dimension, LocalDate start, LocalDate end) throws SQLException {
        Map<String, Histogram> league = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(TallyReader.LEAGUE)) {
            select.setInt(1, series);
            select.setInt(2, Basis.RESPONSES);
            select.setString(3, dimension);
            select.setObject(4, start);
            select.setObject(5, end);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Counts counts = Columns.read(row, 2);
                    league.put(
                            row.getString(1),
                            Histogram.of(
                                    0,
                                    LongStream.rangeClosed(0, 10)
                                            .map(score -> counts.get((int) score))
                                            .toArray()));
                }
            }
        }
        return league;
    }
}
