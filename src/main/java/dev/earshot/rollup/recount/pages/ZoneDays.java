package dev.earshot.rollup.recount.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Arrays;

/** Local days of instants, some million times a second: the zone's rules are asked once for each day of UTC. */
final class ZoneDays {

    static final long MICROS = 1_000_000;
    private static final int SECONDS = 86_400;
    private static final int KNOWN = 65_536;
    private static final int UNKNOWN = Integer.MIN_VALUE;
    private static final int CHANGES = Integer.MAX_VALUE;

    private final ZoneRules rules;

    /** By days since 1970. */
    private final int[] offsets = new int[KNOWN];

    ZoneDays(ZoneId zone) {
        rules = zone.getRules();
        Arrays.fill(offsets, UNKNOWN);
    }

    /** @param micros since 1970, as the day is */
    int day(long micros) {
        long seconds = Math.floorDiv(micros, MICROS);
        long utc = Math.floorDiv(seconds, SECONDS);
        int offset = utc >= 0 && utc < KNOWN ? offset((int) utc) : CHANGES;
        if (offset == CHANGES) {
            offset = rules.getOffset(Instant.ofEpochSecond(seconds)).getTotalSeconds();
        }
        return (int) Math.floorDiv(seconds + offset, SECONDS);
    }

    private int offset(int utc) {
        if (offsets[utc] == UNKNOWN) {
            Instant start = LocalDate.ofEpochDay(utc).atStartOfDay().toInstant(ZoneOffset.UTC);
            // A zone that changes its clocks twice in a day would be a first.
            boolean steady = rules.getOffset(start).equals(rules.getOffset(start.plusSeconds(SECONDS)));
            offsets[utc] = steady ? rules.getOffset(start).getTotalSeconds() : CHANGES;
        }
        return offsets[utc];
    }
}
