package dev.earshot.survey;

import dev.earshot.survey.question.Text;
import java.util.Locale;
import java.util.Optional;

/**
 * A field of the event that is kept with an answer.
 *
 * @param field "order.store"; begins with order, customer, return or ticket
 * @param label what readers of figures see
 * @param most most different values told apart; later ones are kept as {@link #OTHER}
 */
public record Segment(String field, Optional<Text> label, Privacy privacy, int most) {

    public static final int DEFAULT_MOST = 200;

    /** What stands for every value beyond the cap. */
    public static final String OTHER = "(other)";

    /** How far a value may travel. */
    public enum Privacy {
        /** Figures are compared by it. */
        PLAIN,
        /** Figures are compared by it, and none is shown of fewer than ten answers. */
        SENSITIVE,
        /** Kept for the person who follows up, and in no figure. */
        PERSONAL;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Segment(String field) {
        this(field, Optional.empty(), Privacy.PLAIN, DEFAULT_MOST);
    }

    /** Whether answers are counted by it. */
    public boolean isCounted() {
        return privacy != Privacy.PERSONAL;
    }
}
