package dev.earshot.response.view;

import java.util.List;

/** Several scales under one heading. */
public record BatteryView(Head head, List<ScaleView> items) implements QuestionView {

    @Override
    public String type() {
        return "battery";
    }

    @Override
    public List<QuestionView> parts() {
        return List.copyOf(items);
    }
}
