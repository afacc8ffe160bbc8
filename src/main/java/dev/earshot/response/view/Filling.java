package dev.earshot.response.form;

import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in the fields of a form, whether it is a good answer or not.
 *
 * @param values by question id
 * @param contact whether "please get in touch with me" is ticked
 */
record Filling(Map<String, List<String>> values, boolean contact) {

    static final Filling EMPTY = new Filling(Map.of(), false);

    static Filling of(Answers answers, boolean contact) {
        Map<String, List<String>> values = new HashMap<>();
        answers.given().forEach((question, answer) -> values.put(question, fields(answer)));
        return new Filling(values, contact);
    }

    Filling with(String questionId, int score) {
        Map<String, List<String>> more = new HashMap<>(values);
        more.put(questionId, List.of(String.valueOf(score)));
        return new Filling(more, contact);
    }

    /** These values, and under them the ones of {@code below}. */
    Filling over(Filling below) {
        Map<String, List<String>> all = new HashMap<>(below.values);
        all.putAll(values);
        return new Filling(all, contact);
    }

    List<String> of(String questionId) {
        return values.getOrDefault(questionId, List.of());
    }

    String first(String questionId) {
        return of(questionId).stream().findFirst().orElse("");
    }

    private static List<String> fields(Answer answer) {
        if (answer instanceof Answer.Score score) {
            return List.of(String.valueOf(score.value()));
        }
        return answer instanceof Answer.Choice choice ? choice.values() : List.of(((Answer.Words) answer).text());
    }
}
