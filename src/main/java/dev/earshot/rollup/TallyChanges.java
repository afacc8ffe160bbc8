package dev.earshot.rollup;

import dev.earshot.response.ResponseReceived;
import dev.earshot.survey.Answers;
import dev.earshot.survey.Segment;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.ScaleQuestion;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a response changes in the counts: its answers before are taken away, its answers now are added. */
final class TallyChanges {

    private TallyChanges() {}

    static SortedMap<TallyKey, Counts> of(ResponseReceived received) {
        SortedMap<TallyKey, Counts> changes = new TreeMap<>();
        Survey survey = received.revision().survey();
        Map<String, String> dimensions = dimensions(survey, received.segments());
        for (ScaleQuestion question : survey.scored()) {
            dimensions.forEach((dimension, segment) -> {
                TallyKey key = new TallyKey(
                        survey.id(),
                        question.id(),
                        received.revision().meaning(question),
                        received.origin(),
                        dimension,
                        segment,
                        received.day());
                Counts counts = new Counts();
                count(question.id(), received.before(), -1, counts);
                count(question.id(), received.after(), 1, counts);
                if (!counts.isNothing()) {
                    changes.put(key, counts);
                }
            });
        }
        return changes;
    }

    /** What an answer is counted under: everybody, and each kept field that is no personal one. */
    static Map<String, String> dimensions(Survey survey, Map<String, String> segments) {
        Map<String, String> dimensions = new TreeMap<>(segments);
        survey.segments().stream()
                .filter(segment -> !segment.isCounted())
                .map(Segment::field)
                .forEach(dimensions::remove);
        dimensions.put(TallyKey.EVERYBODY, "");
        return dimensions;
    }

    private static void count(String questionId, Answers answers, long times, Counts counts) {
        answers.score(questionId).ifPresent(score -> counts.addScore(score, times));
        if (answers.skipped().contains(questionId)) {
            counts.addSkipped(times);
        }
        if (answers.notApplicable().contains(questionId)) {
            counts.addNotApplicable(times);
        }
    }
}
