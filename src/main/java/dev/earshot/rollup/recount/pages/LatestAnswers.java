package dev.earshot.rollup.recount.pages;

import dev.earshot.rollup.delta.Basis;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * The ledger of {@code delta.Opinions}, of answers told customer by customer and in the order of time: only a customer's last
 * answer to each question is kept in mind.
 */
public final class LatestAnswers {

    private static final long DAY = 86_400 * ZoneDays.MICROS;
    private static final int[] WINDOWS =
            Basis.WINDOWS.stream().mapToInt(Integer::intValue).toArray();

    private final AnswerCount count;
    private final ZoneDays days;
    private final Map<Integer, Said> last = new HashMap<>();
    private String customer = "";

    public LatestAnswers(AnswerCount count, ZoneId zone) {
        this.count = count;
        this.days = new ZoneDays(zone);
    }

    /** A score of nobody known. */
    public void add(Said score) {
        end(score, Long.MAX_VALUE, 0);
    }

    /** A customer's next score. */
    public void add(String whose, Said score) {
        if (!whose.equals(customer)) {
            end();
            customer = whose;
        }
        Said before = last.put(score.series(), score);
        if (before != null) {
            end(before, score.at(), score.day());
        }
    }

    /** All have been told. */
    public void end() {
        last.values().forEach(this::add);
        last.clear();
    }

    private void end(Said score, long nextAt, int nextDay) {
        for (int i = 0; i < WINDOWS.length; i++) {
            // On instants: a window is so many times 24 hours, whatever the clocks do in between.
            long expires = score.at() + WINDOWS[i] * DAY;
            int ends = nextAt < expires ? nextDay : days.day(expires);
            int expected = score.day() + WINDOWS[i];
            if (ends != expected) {
                count.everywhere(score, 2 + i, ends, -1);
                count.everywhere(score, 2 + i, expected, 1);
            }
        }
    }
}
