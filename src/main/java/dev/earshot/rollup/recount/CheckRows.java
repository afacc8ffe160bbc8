package dev.earshot.rollup.recount;

import dev.earshot.rollup.table.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javax.sql.DataSource;

/** The table {@code tally_check}: what the last comparison of a month came to. */
@ApplicationScoped
class CheckRows {

    private static final String LOCK =
            "select verified_at from tally_check where survey_id = ? and month_start = ? for update";
    private static final String BEGIN = "insert into tally_check (survey_id, month_start, state, checksum, row_count)"
            + " values (?, ?, 'NEW', 0, 0)";
    private static final String KEEP = "update tally_check set state = ?, checksum = ?, row_count = ?, verified_at = ?"
            + " where survey_id = ? and month_start = ?";

    private static final int[] PRIMES = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41};

    /** The largest prime below 2^63. */
    private static final String MODULUS = "9223372036854775783";

    /** A sum of counts, each times a number that its place in the table gives it. */
    private static final String CHECKSUM =
            "select extract(year from local_day), extract(month from local_day), count(*),"
                    + " mod(sum(cast("
                    + Columns.NAMES.stream()
                            .map(c -> c + " * " + PRIMES[Columns.NAMES.indexOf(c)])
                            .reduce((a, b) -> a + " + " + b)
                            .orElseThrow()
                    + " as numeric(30)) * (cast(1000003 as bigint) * series_id + cast(10007 as bigint) * segment_id"
                    + " + 101 * basis + extract(day from local_day))), " + MODULUS + ") from tally_day"
                    + " where series_id in (select s.series_id from tally_series s where s.survey_id = ?)"
                    + " and basis in (0, 1) and local_day >= ? and local_day < ?"
                    + " group by extract(year from local_day), extract(month from local_day)";

    private record Sum(long checksum, long rows) {}

    private static final String VERIFIED =
            "select min(verified_at), sum(case when state = 'QUARANTINED' then 1 else 0 end)"
                    + " from tally_check where survey_id = ? and month_start < ? and month_start >= ?";

    private static final String ALL =
            "select month_start, verified_at from tally_check where survey_id = ? and verified_at is not null";

    /** A hundred years. */
    private static final int MOST_MONTHS = 1_201;

    private final DataSource database;
    private final Clock clock;

    CheckRows(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Nobody else compares this month until the transaction ends: a difference is mended once.
     *
     * @return whether it was never compared before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean lock(String survey, LocalDate month) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK);
                PreparedStatement begin = connection.prepareStatement(BEGIN)) {
            lock.setString(1, survey);
            lock.setObject(2, month);
            try (ResultSet row = lock.executeQuery()) {
                if (row.next()) {
                    return row.getObject(1) == null;
                }
            }
            begin.setString(1, survey);
            begin.setObject(2, month);
            begin.executeUpdate();
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("a month cannot be claimed for counting", e);
        }
    }

    /** Keeps what came of each month with the checksum of what is stored now; of the ledger there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Scope scope, SortedMap<LocalDate, CheckState> months) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            Map<LocalDate, Sum> sums = sums(connection, scope);
            for (Map.Entry<LocalDate, CheckState> month : months.entrySet()) {
                Sum sum = sums.getOrDefault(month.getKey(), new Sum(0, 0));
                keep.setString(1, month.getValue().name());
                keep.setLong(2, sum.checksum);
                keep.setLong(3, sum.rows);
                keep.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
                keep.setString(5, scope.survey());
                keep.setObject(6, month.getKey());
                keep.addBatch();
            }
            keep.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the outcome of a count cannot be kept", e);
        }
    }

    private static Map<LocalDate, Sum> sums(Connection connection, Scope scope) throws SQLException {
        Map<LocalDate, Sum> sums = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(CHECKSUM)) {
            select.setString(1, scope.survey());
            select.setObject(2, scope.start());
            select.setObject(3, scope.end());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sums.put(
                            LocalDate.of(row.getInt(1), row.getInt(2), 1),
                            new Sum(row.getBigDecimal(4).longValueExact(), row.getLong(3)));
                }
            }
        }
        return sums;
    }

    /** When each month of a survey was last compared; the ledger stands among them. */
    @Transactional
    Map<LocalDate, Instant> verified(String survey) {
        Map<LocalDate, Instant> verified = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(ALL)) {
            select.setMaxRows(MOST_MONTHS);
            select.setString(1, survey);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    verified.put(
                            row.getObject(1, LocalDate.class),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the last counts cannot be looked up", e);
        }
        return verified;
    }

    /** What is known of the months that {@code start} and the day before {@code end} lie in, and of those between. */
    @Transactional
    Checked of(String survey, LocalDate start, LocalDate end) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(VERIFIED)) {
            select.setString(1, survey);
            select.setObject(2, end);
            select.setObject(3, start.withDayOfMonth(1));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Checked(
                        Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getLong(2) > 0);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the last count cannot be looked up", e);
        }
    }
}
