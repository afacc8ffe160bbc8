package dev.earshot.response.form;

import dev.earshot.response.Asking;
import dev.earshot.response.EditKey;
import dev.earshot.response.ResponseKeeper.Sent;
import dev.earshot.response.SurveyResponse;
import dev.earshot.response.page.Draft;
import dev.earshot.response.view.Filling;
import dev.earshot.survey.Answers;
import dev.earshot.survey.Path;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Group;
import dev.earshot.survey.question.TextQuestion;
import java.time.Instant;
import java.util.Optional;

/**
 * One page sent by one respondent, beside what is stored already.
 *
 * @param remembered whether the browser keeps the key
 */
record Turn(
        Asking asking, Posted posted, EditKey key, boolean remembered, Optional<SurveyResponse> stored, Instant now) {

    /** Longer than that somebody was away from the form. */
    private static final long MOST_SECONDS = 3_600;

    Survey survey() {
        return asking.survey();
    }

    String language() {
        return posted.language().map(survey()::languageFor).orElse(asking.language());
    }

    /** Whether a page of the form was sent before; a tap that has settled is none. */
    boolean isConfirmed() {
        return stored.filter(SurveyResponse::isConfirmed).isPresent();
    }

    Answers before() {
        return stored.map(SurveyResponse::answers).orElse(Answers.NONE);
    }

    Path path() {
        return asking.path(before(), key);
    }

    /** The first page that was not sent yet, or the last one; empty where nothing is asked of this respondent. */
    Optional<Path.Step> furthest() {
        return furthest(path(), stored.map(SurveyResponse::pagesDone).orElse(0));
    }

    static Optional<Path.Step> furthest(Path path, int pagesDone) {
        return path.after(pagesDone).or(() -> path.before(Integer.MAX_VALUE));
    }

    boolean isOnItsWay() {
        int furthest = furthest().map(Path.Step::number).orElse(0);
        return posted.page() <= furthest && path().step(posted.page()).isPresent();
    }

    PageReading reading() {
        return PageReading.of(asking, key, before(), posted);
    }

    /** The page as it was typed. */
    Draft asTyped(PageReading reading) {
        Path.Step step = reading.path().step(posted.page()).orElseThrow();
        return draft(reading.path(), step, posted.filling(step.page()).over(filling(reading.path())));
    }

    /** Some page as it is stored. */
    Draft asStored(Path path, Path.Step step) {
        return draft(path, step, filling(path));
    }

    private Draft draft(Path path, Path.Step step, Filling filling) {
        long since = posted.since().orElse(now.getEpochSecond());
        return new Draft(path, step, language(), key, filling, remembered, since);
    }

    private Filling filling(Path path) {
        boolean contact = stored.filter(SurveyResponse::contactRequested).isPresent();
        return Filling.of(path.answers(), contact);
    }

    /** Whether nothing comes after this page, or nothing more is wanted. */
    boolean isLast(Path path) {
        return posted.endsHere() || path.after(posted.page()).isEmpty();
    }

    Sent sent(PageReading reading) {
        return new Sent(
                posted.page(), reading.path().answers(), wantsContact(reading.path()), language(), seconds(reading));
    }

    /** Known only of who came to the end: others took less time because they did less. */
    private Optional<Integer> seconds(PageReading reading) {
        if (reading.asksMore() || reading.path().after(posted.page()).isPresent()) {
            return Optional.empty();
        }
        return posted.since().stream()
                .map(since -> now.getEpochSecond() - since)
                .filter(seconds -> 1 <= seconds && seconds <= MOST_SECONDS)
                .mapToObj(Math::toIntExact)
                .findFirst();
    }

    /** A tick counts for detractors alone: others do not see the box, though it may still be ticked. */
    private boolean wantsContact(Path path) {
        boolean asked = path.step(posted.page()).stream()
                .flatMap(step -> step.page().questions().stream())
                .anyMatch(question -> question instanceof TextQuestion text && text.askForContact());
        boolean ticked = asked
                ? posted.contact()
                : stored.filter(SurveyResponse::contactRequested).isPresent();
        return ticked
                && asking.invitation().isPresent()
                && survey().outcome().stream()
                        .flatMap(outcome -> path.answers().score(outcome.id()).stream()
                                .mapToObj(score -> outcome.scale().group(score)))
                        .anyMatch(Group.DETRACTOR::equals);
    }

    Turn after(SurveyResponse response) {
        return new Turn(asking, posted, key, remembered, Optional.of(response), now);
    }
}
