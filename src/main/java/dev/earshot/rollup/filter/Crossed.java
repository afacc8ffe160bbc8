package dev.earshot.rollup.filter;

import dev.earshot.platform.page.Format;
import dev.earshot.score.Histogram;
import java.util.List;
import java.util.Map;

/** What came of crossing two fields: the answers of each pair of values, or why there are none. */
public sealed interface Crossed {

    /** @param answers by the two values, in the order of the fields; pairs nobody belongs to are left out */
    record Counted(Map<List<String>, Histogram> answers) implements Crossed {
        public Counted {
            answers = Map.copyOf(answers);
        }
    }

    /**
     * @param most answers that would have been counted
     * @param sentence says how to ask for less
     */
    record TooMuch(Why why, long most, String sentence) implements Crossed {

        public static TooMuch many(long most) {
            return new TooMuch(
                    Why.MANY,
                    most,
                    "More than " + Format.ENGLISH.count(most)
                            + " answers would have to be counted. Choose fewer days, or one field.");
        }
    }

    enum Why {
        /** Some answers were stored by an earlier version. */
        INCOMPLETE,
        /** More answers than are counted at once. */
        MANY,
        /** It took too long. */
        SLOW
    }
}
