package dev.earshot.survey;

import java.util.Optional;

/** Customer effort 2.0: agreement with "made it easy", 1 to 7; 5 to 7 agree (Dixon et al., CEB 2013). */
public record CesQuestion(String id, Text text, boolean required, Scale scale) implements ScaleQuestion {

    public CesQuestion(String id, Text text, boolean required, Optional<Text> low, Optional<Text> high) {
        this(id, text, required, new Scale(1, 7, 4, 5, low, high));
    }

    @Override
    public String type() {
        return "ces";
    }
}
