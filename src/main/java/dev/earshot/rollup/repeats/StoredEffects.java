package dev.earshot.rollup.repeats;

import dev.earshot.score.Design;
import dev.earshot.score.cluster.RepeatEffect;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;

/**
 * What was found last night, by how many days it was found of. The more days, the more customers answer again, so a span takes
 * what was found of the next longer one.
 */
public record StoredEffects(SortedMap<Integer, RepeatEffect> byDays) implements Repeats {

    @Override
    public Design design(LocalDate start, LocalDate end, double confidence) {
        SortedMap<Integer, RepeatEffect> asLong = byDays.tailMap((int) ChronoUnit.DAYS.between(start, end));
        return byDays.get(asLong.isEmpty() ? byDays.lastKey() : asLong.firstKey())
                .design(confidence);
    }

    @Override
    public boolean isKnown() {
        return true;
    }
}
