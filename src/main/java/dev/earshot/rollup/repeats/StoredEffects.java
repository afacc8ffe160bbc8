package dev.earshot.rollup.repeats;

import dev.earshot.score.Design;
import dev.earshot.score.cluster.RepeatEffect;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;

/**
 * What was found last night, by how many days it was found of. The more days, the more customers answer again, so a span takes
 * what was found of the next longer one.
 */
public record StoredEffects(NavigableMap<Integer, RepeatEffect> byDays) implements Repeats {

    @Override
    public Design design(LocalDate start, LocalDate end, double confidence) {
        int days = (int) ChronoUnit.DAYS.between(start, end);
        Map.Entry<Integer, RepeatEffect> asLong = byDays.ceilingEntry(days);
        RepeatEffect found = (asLong == null ? byDays.lastEntry() : asLong).getValue();
        return found.design(confidence);
    }

    @Override
    public boolean isKnown() {
        return true;
    }
}
