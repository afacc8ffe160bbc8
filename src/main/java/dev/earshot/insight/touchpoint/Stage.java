package dev.earshot.insight.touchpoint;

import dev.earshot.survey.InviteRule;
import dev.earshot.survey.Survey;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Where on the way to and past a purchase a survey asks, as its trigger tells. */
enum Stage {
    /** Asks whoever comes by, with or without an order. */
    BEFORE,
    /** From the order to the parcel's departure. */
    DURING,
    /** From its arrival on. */
    AFTER;

    /** As the events follow upon each other; of two at the same event, as they are called. */
    static final Comparator<Survey> ALONG_THE_WAY = Comparator.comparing(Stage::of)
            .thenComparing(Stage::step)
            .thenComparing(Survey::touchpoint)
            .thenComparing(Survey::id);

    static Stage of(Survey survey) {
        return trigger(survey)
                .map(event -> switch (event) {
                    case "order.placed", "order.paid", "order.shipped" -> DURING;
                    default -> AFTER;
                })
                .orElse(BEFORE);
    }

    private static int step(Survey survey) {
        return trigger(survey).map(InviteRule.TRIGGERS::indexOf).orElse(-1);
    }

    private static Optional<String> trigger(Survey survey) {
        return survey.invite().map(InviteRule::trigger);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
