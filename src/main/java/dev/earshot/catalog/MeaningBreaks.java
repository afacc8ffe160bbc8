package dev.earshot.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where a question began to ask something else. */
final class MeaningBreaks {

    private MeaningBreaks() {}

    /** @param history the oldest first; revisions without the question as one with a scale are passed over */
    static List<MeaningBreak> of(List<WentLive> history, String questionId) {
        List<MeaningBreak> breaks = new ArrayList<>();
        Optional<Revision> before = Optional.empty();
        for (WentLive step : history) {
            Revision now = step.revision();
            if (!asks(now, questionId)) {
                continue;
            }
            Set<MeaningChange> what =
                    before.map(then -> now.changesSince(then, questionId)).orElse(Set.of());
            if (!what.isEmpty()) {
                breaks.add(new MeaningBreak(step.at(), before.orElseThrow().number(), now.number(), what));
            }
            before = Optional.of(now);
        }
        return breaks;
    }

    private static boolean asks(Revision revision, String questionId) {
        return revision.scored(questionId).isPresent();
    }
}
