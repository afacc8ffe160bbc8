package dev.earshot.insight.charter;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.insight.overview.Comparison;
import dev.earshot.insight.overview.Weeks;
import dev.earshot.insight.recall.Remembered;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Trends;
import dev.earshot.response.Origin;
import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Programme;
import dev.earshot.score.Rounding;
import dev.earshot.score.TargetVerdict;
import dev.earshot.survey.Promise;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what became of promises, from the tallies. */
@ApplicationScoped
class Charters {

    static final Duration KEPT = Duration.ofMinutes(5);

    private static final int MOST = 50;

    private final SurveyCatalog catalog;
    private final Trends trends;
    private final Clock clock;

    /** One entry: whatever comes from outside costs the database nothing more. */
    private final Remembered<String, Charter> remembered = new Remembered<>(1);

    Charters(SurveyCatalog catalog, Trends trends, Clock clock) {
        this.catalog = catalog;
        this.trends = trends;
        this.clock = clock;
    }

    Charter now() {
        return read(Programme.IDENTIFIED);
    }

    /** For everybody: shown as if nobody had given a name, and at most five minutes old. */
    Charter forEverybody() {
        Instant now = clock.instant();
        long part = now.toEpochMilli() / KEPT.toMillis();
        return remembered.get("charter", part, now, () -> read(Programme.ANONYMOUS));
    }

    private Charter read(Programme least) {
        Weeks weeks = Weeks.of(Optional.empty(), trends.today());
        return new Charter(
                weeks,
                trends.confidence().share(),
                catalog.live().stream()
                        .filter(revision -> !revision.survey().asksStaff())
                        .flatMap(revision -> revision.survey().charter().stream()
                                .flatMap(promise -> line(revision, promise, weeks, least)))
                        .limit(MOST)
                        .toList());
    }

    private Stream<CharterLine> line(Revision revision, Promise promise, Weeks weeks, Programme least) {
        Origin origin = revision.survey().audience().isInvited() ? Origin.INVITED : Origin.OPEN;
        return revision.survey().question(promise.questionId()).stream()
                .filter(ScaleQuestion.class::isInstance)
                .map(question -> new Asked(revision, (ScaleQuestion) question, origin))
                .map(asked -> line(promise, asked, weeks, least));
    }

    private CharterLine line(Promise promise, Asked asked, Weeks weeks, Programme least) {
        Comparison compared = Comparison.of(
                asked,
                trends.days(asked, weeks.startBefore(), weeks.end()),
                trends.repeats(asked, weeks.startBefore(), weeks.end()),
                weeks,
                trends.confidence());
        Estimate shown = Gate.pass(least, compared.change().after());
        return new CharterLine(
                promise,
                asked,
                shown,
                shown.suppressed() ? Optional.empty() : Rounding.figure(asked.metric(), compared.now()),
                TargetVerdict.of(asked.metric(), compared.now(), shown, promise.reach()));
    }
}
