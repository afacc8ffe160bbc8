package dev.earshot.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Events and the invitations after them: of each lately answered one, and of two more besides that were not. */
final class AskedTables {

    /** Of the answers before these, one in so many. */
    private static final long LATELY = 250_000;

    private static final int SELDOM = 25;

    private final long size;
    private final Instant end;
    private final String hash;

    AskedTables(long size, Instant end, String hash) {
        this.size = size;
        this.end = end;
        this.hash = hash;
    }

    /** Whether the response has an invitation with a row of its own. */
    static boolean isKept(long number, long size) {
        return number >= size - LATELY || number % SELDOM == 0;
    }

    void purchases(Connection connection) throws SQLException {
        try (Sheet sheet = Sheet.of(
                connection,
                "purchase",
                List.of("id", "source", "type", "business_key", "happened_at", "customer_id", "facts", "recorded_at"))) {
            each((one, id) -> sheet.row(
                    id,
                    "plain",
                    "order.delivered",
                    id,
                    AnswerTables.at(asked(one)),
                    one.customerId(),
                    one.facts(),
                    AnswerTables.at(asked(one))));
        }
    }

    void invitations(Connection connection) throws SQLException {
        try (Sheet sheet = Sheet.of(
                connection,
                "invitation",
                List.of(
                        "id",
                        "survey_id",
                        "content_hash",
                        "purchase_id",
                        "customer_id",
                        "language",
                        "facts",
                        "state",
                        "sentence",
                        "decided_at",
                        "send_at",
                        "sent_at"))) {
            each((one, id) -> sheet.row(
                    id,
                    AnswerTables.SURVEY,
                    hash,
                    id,
                    one.customerId(),
                    one.language(),
                    one.facts(),
                    "SENT",
                    "Asked two days after the delivery.",
                    AnswerTables.at(asked(one)),
                    AnswerTables.at(asked(one)),
                    AnswerTables.at(asked(one))));
        }
    }

    private interface Row {
        void write(Drawn one, UUID id) throws SQLException;
    }

    private void each(Row row) throws SQLException {
        for (long i = 0; i < size; i++) {
            if (!isKept(i, size)) {
                continue;
            }
            Drawn one = Drawn.of(i, size, end);
            UUID id = one.invitation();
            row.write(one, id);
            for (int more = 1; more <= 2; more++) {
                row.write(one, new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() + ((long) more << 50)));
            }
        }
    }

    private static Instant asked(Drawn one) {
        return one.at().minus(Duration.ofDays(2));
    }
}
