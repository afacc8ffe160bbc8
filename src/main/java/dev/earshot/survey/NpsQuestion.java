package dev.earshot.survey;

import java.util.Optional;

/** Likelihood to recommend, 0 to 10. Detractors 0–6, passives 7–8, promoters 9–10 (Reichheld, HBR 2003). */
public record NpsQuestion(String id, Text text, boolean required, Scale scale) implements ScaleQuestion {

    public NpsQuestion(String id, Text text, boolean required, Optional<Text> low, Optional<Text> high) {
        this(id, text, required, new Scale(0, 10, 7, 9, low, high));
    }

    @Override
    public String type() {
        return "nps";
    }
}
