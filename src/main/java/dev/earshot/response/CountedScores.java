package dev.earshot.response;

import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Answers as the figures see them: where staff had been in touch before a score was changed, the first one counts. */
final class CountedScores {

    private CountedScores() {}

    static Answers of(Answers said, Collection<AnswerRow> rows) {
        Map<String, Answer> held = new LinkedHashMap<>();
        for (AnswerRow row : rows) {
            Integer counted = row.counted;
            if (counted != null) {
                held.put(row.key.questionId(), new Answer.Score(counted));
            }
        }
        if (held.isEmpty()) {
            return said;
        }
        Map<String, Answer> given = new LinkedHashMap<>(said.given());
        given.putAll(held);
        Map<String, Answer> notShown = new LinkedHashMap<>(said.notShown());
        notShown.keySet().removeAll(held.keySet());
        return new Answers(given, without(said.skipped(), held), without(said.notApplicable(), held), notShown);
    }

    private static Set<String> without(Set<String> ids, Map<String, Answer> held) {
        Set<String> rest = new LinkedHashSet<>(ids);
        rest.removeAll(held.keySet());
        return rest;
    }
}
