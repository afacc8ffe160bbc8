package dev.earshot.response.view;

import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in the fields of a form, whether it is a good answer or not.
 *
 * @param values by name of the field
 * @param contact whether "please get in touch with me" is ticked
 */
public record Filling(Map<String, List<String>> values, boolean contact) {

    public static final Filling EMPTY = new Filling(Map.of(), false);

    /** What was written beside the option that allows it. */
    private static final String OTHER = ".other";

    public static Filling of(Answers answers, boolean contact) {
        Map<String, List<String>> values = new HashMap<>();
        answers.given().forEach((question, answer) -> {
            values.put(question, fields(answer));
            if (answer instanceof Answer.Choice choice) {
                choice.other().ifPresent(words -> values.put(question + OTHER, List.of(words)));
            }
        });
        answers.notApplicable().forEach(question -> values.put(question, List.of(Question.DOES_NOT_APPLY)));
        return new Filling(values, contact);
    }

    public Filling with(String questionId, int score) {
        Map<String, List<String>> more = new HashMap<>(values);
        more.put(questionId, List.of(String.valueOf(score)));
        return new Filling(more, contact);
    }

    /** These values, and under them the ones of {@code below}. */
    public Filling over(Filling below) {
        Map<String, List<String>> all = new HashMap<>(below.values);
        all.putAll(values);
        return new Filling(all, contact);
    }

    public List<String> of(String field) {
        return values.getOrDefault(field, List.of());
    }

    public String first(String field) {
        return of(field).stream().findFirst().orElse("");
    }

    private static List<String> fields(Answer answer) {
        if (answer instanceof Answer.Score score) {
            return List.of(String.valueOf(score.value()));
        }
        return answer instanceof Answer.Choice choice ? choice.values() : List.of(((Answer.Words) answer).text());
    }
}
