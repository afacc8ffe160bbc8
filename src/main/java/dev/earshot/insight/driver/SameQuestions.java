package dev.earshot.insight.driver;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.catalog.WentLive;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Revisions in which the outcome and all attributes asked the same as now. */
@ApplicationScoped
class SameQuestions {

    private final Revisions revisions;

    SameQuestions(Revisions revisions) {
        this.revisions = revisions;
    }

    List<String> hashes(DriverRequest request) {
        return Stream.concat(
                        Stream.of(request.revision()),
                        revisions.history(request.survey().id()).stream().map(WentLive::revision))
                .filter(then -> request.asked().stream().allMatch(one -> sameThen(request.revision(), then, one)))
                .map(Revision::contentHash)
                .distinct()
                .toList();
    }

    private static boolean sameThen(Revision now, Revision then, ScaleQuestion question) {
        return then.scored(question.id())
                .filter(asked -> then.meaning(asked).equals(now.meaning(question)))
                .isPresent();
    }
}
