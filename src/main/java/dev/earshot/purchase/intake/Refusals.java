package dev.earshot.purchase.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Deliveries turned away for their signature, by source, of the last hour and of this process. Shops give up after a while
 * without a word, so a secret that was changed on one side only has to be seen here.
 */
@ApplicationScoped
public class Refusals {

    private static final int MINUTES = 60;

    /**
     * @param count of the last 60 minutes, at least 1
     * @param lastReason a sentence; holds no secret and nothing of a body
     */
    public record Refused(int count, String lastReason, Instant lastAt) {}

    private final Clock clock;
    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    Refusals(Clock clock) {
        this.clock = clock;
    }

    /** By source; without those that turned nothing away. */
    public Map<String, Refused> lastHour() {
        Instant now = clock.instant();
        Map<String, Refused> refused = new TreeMap<>();
        windows.forEach((source, window) -> {
            Refused one = window.read(now);
            if (one.count() > 0) {
                refused.put(source, one);
            }
        });
        return refused;
    }

    /**
     * @param source one that is in sources.yaml: others would fill the memory
     * @return whether it is the first of this minute
     */
    boolean note(String source, String reason) {
        return windows.computeIfAbsent(source, id -> new Window()).note(reason, clock.instant());
    }

    /** Counts by minute; a minute's place is taken again an hour later. */
    private static final class Window {
        private final long[] minutes = new long[MINUTES];
        private final int[] counts = new int[MINUTES];
        private String lastReason = "";
        private Instant lastAt = Instant.EPOCH;

        synchronized boolean note(String reason, Instant now) {
            long minute = minute(now);
            int place = (int) (minute % MINUTES);
            if (minutes[place] != minute) {
                minutes[place] = minute;
                counts[place] = 0;
            }
            lastReason = reason;
            lastAt = now;
            return ++counts[place] == 1;
        }

        synchronized Refused read(Instant now) {
            int count = 0;
            for (int place = 0; place < MINUTES; place++) {
                if (minutes[place] > minute(now) - MINUTES) {
                    count += counts[place];
                }
            }
            return new Refused(count, lastReason, lastAt);
        }

        private static long minute(Instant now) {
            return now.getEpochSecond() / 60;
        }
    }
}
