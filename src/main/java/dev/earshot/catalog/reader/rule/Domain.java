package dev.earshot.catalog.reader.rule;

import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.ChoiceQuestion;
import dev.earshot.survey.question.ConsentQuestion;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.ScaleQuestion;
import java.util.ArrayList;
import java.util.List;

/** Answers that can be counted up. */
final class Domain {

    /** More options than this have too many combinations. */
    private static final int MOST_OPTIONS = 10;

    private Domain() {}

    /** Free text is not, and neither are many of many options. */
    static boolean isCountable(Question question) {
        return question instanceof ScaleQuestion
                || question instanceof ConsentQuestion
                || question instanceof ChoiceQuestion choice
                        && (!choice.many() || choice.options().size() <= MOST_OPTIONS);
    }

    static List<Answer> of(Question question) {
        List<Answer> answers = new ArrayList<>();
        if (question instanceof ScaleQuestion scale) {
            scale.scale().values().forEach(value -> answers.add(new Answer.Score(value)));
        } else if (question instanceof ChoiceQuestion choice) {
            choices(choice, answers);
        } else {
            answers.add(new Answer.Choice(List.of(ConsentQuestion.GIVEN)));
        }
        return answers;
    }

    private static void choices(ChoiceQuestion choice, List<Answer> answers) {
        List<String> values =
                choice.options().stream().map(ChoiceQuestion.Option::value).toList();
        if (!choice.many()) {
            values.forEach(value -> answers.add(new Answer.Choice(List.of(value))));
            return;
        }
        for (int set = 1; set < 1 << values.size(); set++) {
            List<String> chosen = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                if ((set >> i & 1) == 1) {
                    chosen.add(values.get(i));
                }
            }
            answers.add(new Answer.Choice(chosen));
        }
    }
}
