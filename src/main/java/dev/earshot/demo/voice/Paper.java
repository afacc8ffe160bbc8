package dev.earshot.demo.voice;

import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A form being filled in, question by question. */
final class Paper {

    private final Map<String, Answer> given = new LinkedHashMap<>();
    private final Set<String> skipped = new LinkedHashSet<>();

    Paper score(String question, int score) {
        given.put(question, new Answer.Score(score));
        return this;
    }

    Paper choice(String question, List<String> values) {
        given.put(question, new Answer.Choice(values));
        return this;
    }

    Paper words(String question, String text) {
        given.put(question, new Answer.Words(text));
        return this;
    }

    Paper skip(String question) {
        skipped.add(question);
        return this;
    }

    Answers answers() {
        return new Answers(given, skipped);
    }
}
