package dev.earshot.survey;

import java.util.Optional;

/** One part of the experience out of ten, 0 to 10: a driver of the score. */
public record RatingQuestion(String id, Text text, boolean required, Scale scale) implements ScaleQuestion {

    public RatingQuestion(String id, Text text, boolean required, Optional<Text> low, Optional<Text> high) {
        this(id, text, required, new Scale(0, 10, 7, 9, low, high));
    }

    @Override
    public String type() {
        return "rating";
    }
}
