package dev.earshot.survey.question;

import java.util.List;
import java.util.Map;

/**
 * Words between questions. Asks nothing.
 *
 * @param wordings other words for promoters, passives and detractors
 */
public record Statement(String id, Text text, Map<Group, Text> wordings, Condition when) implements Block {

    public Statement {
        wordings = Map.copyOf(wordings);
    }

    @Override
    public String type() {
        return "statement";
    }

    @Override
    public List<Question> questions() {
        return List.of();
    }
}
