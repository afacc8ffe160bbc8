package dev.earshot.bench;

import dev.earshot.bench.data.BenchDatabase;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Waits until a server has read, counted and learnt what it does by itself after an upgrade. */
final class Rest {

    /** Jobs of the night that were never done begin a minute after the start. */
    private static final int SECONDS_TO_BEGIN = 75;

    private static final int MOST_SECONDS = 900;
    private static final int EVERY = 2;
    private static final int TIMES = 4;
    private static final double QUIET = 0.1;

    private static final String UNREAD = "select (select count(*) from comment_pass where oldest is not null)"
            + " + case when exists (select 1 from comment_pass) then 0 else 1 end"
            + " + case when exists (select 1 from tone_lexicon) then 0 else 1 end"
            + " + case when exists (select 1 from repeat_effect) then 0 else 1 end";

    private static final String QUERIES =
            "select count(*) from pg_stat_activity where state = 'active' and backend_type = 'client backend'"
                    + " and pid <> pg_backend_pid()";

    private Rest() {}

    static void of(PackagedServer server, BenchDatabase database) throws InterruptedException, SQLException {
        long begin = System.nanoTime();
        TimeUnit.SECONDS.sleep(SECONDS_TO_BEGIN);
        int quiet = 0;
        while (quiet < TIMES && seconds(begin) < MOST_SECONDS) {
            long cpu = server.cpu();
            TimeUnit.SECONDS.sleep(EVERY);
            boolean working = server.cpu() - cpu > QUIET * EVERY * 1e9
                    || !database.read(UNREAD).equals("0")
                    || database.isPostgres() && !database.read(QUERIES).equals("0");
            quiet = working ? 0 : quiet + 1;
        }
        System.out.printf(
                "%s after %.0f s: %s comments read%n",
                quiet < TIMES ? "still working" : "nothing left to do",
                seconds(begin),
                database.read("select count(*) from comment_reading"));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
