package dev.earshot.catalog.plan;

import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.Text;
import java.util.ArrayList;
import java.util.List;

/** Texts that a language lacks. */
final class Translations {

    private static final int MOST_NAMED = 5;

    private Translations() {}

    static void missing(Survey survey, Sentences said) {
        for (String language : survey.languages()) {
            List<String> missing = new ArrayList<>();
            if (lacks(survey.title(), language)) {
                missing.add("the title");
            }
            survey.questions()
                    .filter(question -> lacks(question.text(), language))
                    .map(Question::id)
                    .map(id -> "\"" + id + "\"")
                    .forEach(missing::add);
            said.addIf(
                    !missing.isEmpty(),
                    Sentences.language(language) + " text missing for " + named(missing) + ": "
                            + Sentences.language(survey.sourceLanguage()) + " is shown.");
        }
    }

    private static String named(List<String> missing) {
        int more = missing.size() - MOST_NAMED;
        return more <= 0
                ? Sentences.and(missing)
                : String.join(", ", missing.subList(0, MOST_NAMED)) + " and " + more + " more";
    }

    private static boolean lacks(Text text, String language) {
        int dash = language.indexOf('-');
        return !text.languages().contains(language)
                && !(dash > 0 && text.languages().contains(language.substring(0, dash)));
    }
}
