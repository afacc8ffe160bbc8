package dev.earshot.survey.question;

import java.util.List;
import java.util.Optional;

/**
 * Several ratings under one heading. Each item is a question of its own with an answer of its own.
 *
 * @param ask how many of the items one respondent is asked, drawn by lot; at most as many as there are
 * @param items ratings of one scale; at least one
 */
public record Battery(String id, Text text, Optional<Text> help, Condition when, int ask, List<RatingQuestion> items)
        implements Block {

    public Battery {
        items = List.copyOf(items);
        if (ask < 1 || ask > items.size()) {
            throw new IllegalArgumentException("ask 1 to " + items.size() + " items, not " + ask);
        }
    }

    @Override
    public String type() {
        return "battery";
    }

    /** All items, whoever is asked them. */
    @Override
    public List<Question> questions() {
        return List.copyOf(items);
    }

    /** The battery with the items this respondent is asked. */
    public Battery drawn(Draw draw) {
        return ask == items.size() ? this : new Battery(id, text, help, when, ask, draw.some(id, items, ask));
    }
}
