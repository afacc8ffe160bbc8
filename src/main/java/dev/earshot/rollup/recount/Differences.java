package dev.earshot.rollup.recount;

import dev.earshot.platform.DatabaseUrl;
import dev.earshot.rollup.delta.Deltas;
import dev.earshot.rollup.delta.QuarterKey;
import dev.earshot.rollup.delta.TallyKey;
import dev.earshot.rollup.table.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** What the answers say, less what is stored: nothing where all is well. Each is true of one moment. */
@ApplicationScoped
class Differences {

    private static final int SECONDS = 600;
    private static final int FETCHED = 5_000;

    private final DataSource database;
    private final boolean postgres = DatabaseUrl.configured().isPostgres();

    Differences(DataSource database) {
        this.database = database;
    }

    /** Of the local days from {@code start} until {@code end}, and of the quarters of an hour of UTC's days. */
    @Transactional(Transactional.TxType.MANDATORY)
    Deltas days(String survey, LocalDate start, LocalDate end) {
        Deltas deltas = new Deltas();
        int from = QuarterKey.quarter(utc(start).toInstant());
        int until = QuarterKey.quarter(utc(end).toInstant());
        read(
                CountSql.month(postgres),
                row -> add(row, deltas),
                survey,
                // Every zone's day lies within a day of UTC's; the index knows instants.
                utc(start.minusDays(2)),
                utc(end.plusDays(2)),
                start,
                end,
                from,
                until,
                survey,
                start,
                end,
                survey,
                from,
                until);
        return deltas;
    }

    private static void add(ResultSet row, Deltas deltas) throws SQLException {
        int quarter = row.getInt(5);
        if (row.wasNull()) {
            deltas.add(day(row), Columns.read(row, 6));
        } else {
            deltas.add(new QuarterKey(row.getInt(1), quarter), Columns.read(row, 6));
        }
    }

    private static OffsetDateTime utc(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    /** Of a survey's whole ledger, in parts of some thousand rows. */
    @Transactional(Transactional.TxType.MANDATORY)
    void ledger(String survey, ZoneId zone, Consumer<Deltas> parts) {
        Deltas[] part = {new Deltas()};
        read(
                LedgerSql.of(zone, postgres),
                row -> {
                    part[0].add(day(row), Columns.read(row, 5));
                    if (part[0].days().size() >= FETCHED) {
                        parts.accept(part[0]);
                        part[0] = new Deltas();
                    }
                },
                survey,
                survey);
        parts.accept(part[0]);
    }

    private static TallyKey day(ResultSet row) throws SQLException {
        return new TallyKey(row.getInt(1), row.getInt(2), row.getInt(3), row.getObject(4, LocalDate.class));
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private void read(String sql, Row each, Object... values) {
        try (Connection connection = database.getConnection()) {
            if (postgres) {
                try (Statement setting = connection.createStatement()) {
                    // For this transaction alone: a month is sorted and joined in memory.
                    setting.execute("set local work_mem = '128MB'");
                }
            }
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                select.setQueryTimeout(SECONDS);
                select.setFetchSize(FETCHED);
                for (int i = 0; i < values.length; i++) {
                    select.setObject(i + 1, values[i]);
                }
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        each.take(rows);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the answers cannot be counted again", e);
        }
    }
}
