package dev.earshot.catalog.plan;

import dev.earshot.survey.question.ChoiceQuestion;
import dev.earshot.survey.question.Condition;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.ScaleQuestion;
import java.util.List;

/** What else about one question changes: who is asked it, whether it may be left empty, what can be chosen. */
final class QuestionDetails {

    private QuestionDetails() {}

    /** @return whether anything was said */
    static boolean of(Question then, Question now, Sentences said) {
        int before = said.all().size();
        String name = "\"" + now.id() + "\"";
        if (!then.type().equals(now.type()) && !(then instanceof ScaleQuestion && now instanceof ScaleQuestion)) {
            said.add(name + " becomes a question of the type " + now.type() + " instead of " + then.type() + ".");
        }
        said.addIfDifferent(
                then.when(),
                now.when(),
                name + " is now asked "
                        + (isAlways(now.when())
                                ? "of everybody."
                                : "where " + now.when().source() + "."));
        said.addIfDifferent(
                then.required(),
                now.required(),
                name + (now.required() ? " has to be answered now." : " may be left empty now."));
        if (then instanceof ChoiceQuestion old && now instanceof ChoiceQuestion young) {
            List<String> added = Sentences.without(values(young), values(old));
            List<String> gone = Sentences.without(values(old), values(young));
            said.addIf(!added.isEmpty(), name + " offers " + Sentences.quoted(added) + " from now on.");
            said.addIf(!gone.isEmpty(), name + " no longer offers " + Sentences.quoted(gone) + ".");
        }
        return said.all().size() > before;
    }

    private static boolean isAlways(Condition condition) {
        return condition.source().isEmpty();
    }

    private static List<String> values(ChoiceQuestion question) {
        return question.options().stream().map(ChoiceQuestion.Option::value).toList();
    }
}
