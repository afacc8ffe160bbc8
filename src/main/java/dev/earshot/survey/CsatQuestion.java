package dev.earshot.survey;

import java.util.Optional;

/** Satisfaction on 5 or 7 points; satisfied are the top two, dissatisfied the bottom two. */
public record CsatQuestion(String id, Text text, boolean required, Scale scale) implements ScaleQuestion {

    /** @param points 5 or 7 */
    public CsatQuestion(String id, Text text, boolean required, int points, Optional<Text> low, Optional<Text> high) {
        this(id, text, required, new Scale(1, points, 3, points - 1, low, high));
    }

    @Override
    public String type() {
        return "csat";
    }
}
