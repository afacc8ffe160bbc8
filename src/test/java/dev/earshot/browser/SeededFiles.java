package dev.earshot.browser;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.account.User;
import dev.earshot.account.Users;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** Files of responses that the analyst asked for: one in every state. */
@Singleton
class SeededFiles {

    private static final String QUERY = "?survey=pages&question=recommend&origin=invited&from=2025-03-01&to=2026-03-02";

    private final Users users;
    private final Database database;

    SeededFiles(Users users, Database database) {
        this.users = users;
        this.database = database;
    }

    /** Somebody must have signed in. @return the one that is ready */
    UUID write() {
        database.write("delete from response_export");
        ask("WAITING", "NONE", 0, 0);
        ask("RUNNING", "NONE", 120_000, 0);
        ask("FAILED", "TOO_LONG", 0, 0);
        return ask("READY", "NONE", 1_234_567, 198_765_432);
    }

    UUID ask(String state, String trouble, long lines, long bytes) {
        UUID id = UUID.randomUUID();
        User user = users.withEmail("analyst@shop.example").orElseThrow();
        Instant now = TestClock.START;
        database.write(
                "insert into response_export (id, user_id, query, file_name, format, state, trouble, asked_at, attempts,"
                        + " claim, instance, lease_until, erased, lines_written, lines_expected, file_bytes, started_at)"
                        + " values (?, ?, ?, 'responses-pages-2025-03-01-2026-03-02.csv', 'CSV', ?, ?, ?, 1, '',"
                        + " 'shop-server-2.example.internal', ?, 0, ?, 1234567, ?, ?)",
                id,
                user.id(),
                QUERY,
                state,
                trouble,
                now,
                now.plusSeconds(3_600),
                lines,
                bytes,
                now);
        if (state.equals("READY") || state.equals("FAILED")) {
            database.write("update response_export set finished_at = ? where id = ?", now, id);
        }
        return id;
    }
}
