package dev.earshot.rollup.filter;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Responses of some days as they were read.
 *
 * @param days those with responses; none where something was in the way
 */
public record SheetsRead(Map<LocalDate, DaySheet> days, Optional<Crossed.TooMuch> obstacle) {

    public SheetsRead {
        days = Map.copyOf(days);
    }

    static SheetsRead not(Crossed.TooMuch obstacle) {
        return new SheetsRead(Map.of(), Optional.of(obstacle));
    }
}
