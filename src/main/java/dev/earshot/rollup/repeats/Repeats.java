package dev.earshot.rollup.repeats;

import dev.earshot.score.Design;
import java.time.LocalDate;
import java.util.List;

/** What customers who answered one question more than once do to its figures. */
public interface Repeats {

    /** Nobody answered twice. */
    Repeats NONE = GivenAnswers.of(List.of());

    /** Nothing is known yet: answers are taken for independent, and whoever shows a margin says so. */
    Repeats UNKNOWN = new Repeats() {
        @Override
        public Design design(LocalDate start, LocalDate end, double confidence) {
            return Design.SIMPLE;
        }

        @Override
        public boolean isKnown() {
            return false;
        }
    };

    /**
     * Of the answers of some days.
     *
     * @param end the first local day left out
     * @param confidence of the interval, 0 to 1
     */
    Design design(LocalDate start, LocalDate end, double confidence);

    boolean isKnown();
}
