package dev.earshot.rollup.filter;

import dev.earshot.rollup.DayTally;
import java.util.List;

/** What came of a question: the answers, or why there are none. */
public sealed interface Matched {

    /** @param days with answers, in order; skipped questions are not counted */
    record Counted(List<DayTally> days) implements Matched {
        public Counted {
            days = List.copyOf(days);
        }
    }

    /** @param sentence says how to ask for less */
    record TooMuch(String sentence) implements Matched {}
}
