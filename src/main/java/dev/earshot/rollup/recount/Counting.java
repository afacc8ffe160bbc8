package dev.earshot.rollup.recount;

import dev.earshot.rollup.delta.Counts;
import dev.earshot.rollup.recount.pages.AnswerCount;
import dev.earshot.rollup.recount.pages.LatestAnswers;
import dev.earshot.rollup.recount.pages.Said;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One reading of answers and stored counts, row by row of {@link CountSql}. */
final class Counting {

    private final AnswerCount count;
    private final LatestAnswers latest;
    private final boolean ledger;
    private int bound;

    Counting(AnswerCount count, LatestAnswers latest, boolean ledger) {
        this.count = count;
        this.latest = latest;
        this.ledger = ledger;
    }

    void take(ResultSet row) throws SQLException {
        int kind = row.getInt(1);
        if (kind == CountSql.ANSWER) {
            answer(row);
        } else if (kind == CountSql.BOUND) {
            bound = row.getInt(6);
        } else {
            stored(row, kind);
        }
    }

    private void answer(ResultSet row) throws SQLException {
        int series = row.getInt(2);
        if (row.wasNull()) {
            return;
        }
        int mark = row.getInt(7);
        Said said = new Said(
                series,
                row.getLong(4),
                row.getInt(5),
                row.getInt(6),
                mark % CountSql.FLAGGED,
                mark >= CountSql.FLAGGED);
        count.add(said);
        if (ledger && said.column() < Counts.SKIPPED) {
            String customer = row.getString(3);
            if (customer == null) {
                latest.add(said);
            } else {
                latest.add(customer, said);
            }
        }
    }

    private void stored(ResultSet row, int kind) throws SQLException {
        int series = row.getInt(2);
        int segment = row.getInt(5);
        int unit = row.getInt(6);
        String[] counts = row.getString(8).split(",");
        for (int column = 0; column < Counts.COLUMNS; column++) {
            int stored = Math.toIntExact(Long.parseLong(counts[column]));
            if (stored != 0 && kind == CountSql.QUARTER) {
                count.takeQuarter(series, unit, column, stored);
            } else if (stored != 0) {
                count.takeDay(series, kind, segment, unit, column, stored);
            }
        }
    }

    void end() {
        latest.end();
    }

    AnswerCount count() {
        return count;
    }

    int bound() {
        return bound;
    }
}
