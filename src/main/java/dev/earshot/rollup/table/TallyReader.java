package dev.earshot.rollup.table;

import dev.earshot.rollup.delta.Basis;
import dev.earshot.rollup.delta.Counts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Reads ranges of counts. Each is one query along a primary key. */
@ApplicationScoped
public class TallyReader {

    private static final String COUNTS = Columns.each(c -> c);
    private static final String SUMS = Columns.each(c -> "sum(" + c + ")");

    private static final String DAYS =
            "select local_day, " + COUNTS + " from tally_day where series_id = ? and basis = ?"
                    + " and segment_id = ? and local_day >= ? and local_day < ? order by local_day";
    private static final String BEFORE = "select " + SUMS + " from tally_day where series_id = ? and basis = ?"
            + " and segment_id = ? and local_day < ?";
    private static final String QUARTERS =
            "select quarter, " + COUNTS + " from tally_quarter where series_id = ? and quarter >= ? and quarter < ?";
    static final String LEAGUE = "select g.segment, " + Columns.each(c -> "sum(d." + c + ")")
            + " from tally_segment g join tally_day d on d.segment_id = g.segment_id where d.series_id = ?"
            + " and d.basis = ? and g.dimension = ? and d.local_day >= ? and d.local_day < ? group by g.segment"
            + " order by g.segment";
    private static final String MONTHS =
            "select g.segment, extract(year from d.local_day), extract(month from d.local_day), "
                    + Columns.each(c -> "sum(d." + c + ")")
                    + " from tally_segment g join tally_day d on d.segment_id = g.segment_id where d.series_id = ?"
                    + " and d.basis = ? and g.dimension = ? and d.local_day >= ? and d.local_day < ?"
                    + " group by g.segment, extract(year from d.local_day), extract(month from d.local_day)"
                    + " order by g.segment";
    private static final String SEGMENT = "select segment_id from tally_segment where dimension = ? and segment = ?";

    /** Ten years of days. */
    private static final int MOST_DAYS = 3_700;

    private static final int MOST_QUARTERS = MOST_DAYS * 96;

    /** A field has at most 1,000 values in one survey. */
    private static final int MOST_SEGMENTS = 2_000;

    private static final int MOST_MONTHS = 25;

    private static final int SECONDS = 30;

    private final DataSource database;

    TallyReader(DataSource database) {
        this.database = database;
    }

    @Transactional
    public SortedMap<LocalDate, Counts> days(int series, int basis, int segment, LocalDate start, LocalDate end) {
        SortedMap<LocalDate, Counts> days = new TreeMap<>();
        read(
                DAYS,
                MOST_DAYS,
                row -> days.put(row.getObject(1, LocalDate.class), Columns.read(row, 2)),
                series,
                basis,
                segment,
                start,
                end);
        return days;
    }

    /** The sum of all days before one. */
    @Transactional
    public Counts before(int series, int basis, int segment, LocalDate day) {
        Counts sum = new Counts();
        read(BEFORE, 1, row -> sum.add(Columns.read(row, 1)), series, basis, segment, day);
        return sum;
    }

    @Transactional
    public SortedMap<Integer, Counts> quarters(int series, int from, int until) {
        SortedMap<Integer, Counts> quarters = new TreeMap<>();
        read(QUARTERS, MOST_QUARTERS, row -> quarters.put(row.getInt(1), Columns.read(row, 2)), series, from, until);
        return quarters;
    }

    /** Sums by value of a field, in the order of the values. */
    @Transactional
    public Map<String, Counts> league(int series, String dimension, LocalDate start, LocalDate end) {
        SortedMap<String, Counts> league = new TreeMap<>();
        read(
                LEAGUE,
                MOST_SEGMENTS,
                row -> league.put(row.getString(1), Columns.read(row, 2)),
                series,
                Basis.RESPONSES,
                dimension,
                start,
                end);
        return league;
    }

    /** Sums by value of a field and month, both in order. */
    @Transactional
    public Map<String, SortedMap<YearMonth, Counts>> months(
            int series, String dimension, LocalDate start, LocalDate end) {
        SortedMap<String, SortedMap<YearMonth, Counts>> months = new TreeMap<>();
        read(
                MONTHS,
                MOST_SEGMENTS * MOST_MONTHS,
                row -> months.computeIfAbsent(row.getString(1), segment -> new TreeMap<>())
                        .put(YearMonth.of(row.getInt(2), row.getInt(3)), Columns.read(row, 4)),
                series,
                Basis.RESPONSES,
                dimension,
                start,
                end);
        return months;
    }

    /** The number of a value of a field; empty where no answer has it. */
    @Transactional
    public OptionalInt segment(String dimension, String segment) {
        int[] found = {-1};
        read(SEGMENT, 1, row -> found[0] = row.getInt(1), dimension, segment);
        return found[0] < 0 ? OptionalInt.empty() : OptionalInt.of(found[0]);
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private void read(String sql, int most, Row each, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setMaxRows(most);
            select.setQueryTimeout(SECONDS);
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    each.take(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the counts cannot be read", e);
        }
    }
}
