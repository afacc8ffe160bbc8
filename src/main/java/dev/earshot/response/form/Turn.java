package dev.earshot.response.form;

import dev.earshot.response.Asking;
import dev.earshot.response.EditKey;
import dev.earshot.response.ResponseKeeper.Sent;
import dev.earshot.response.SurveyResponse;
import dev.earshot.survey.Answers;
import dev.earshot.survey.Page;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Group;
import dev.earshot.survey.question.TextQuestion;
import java.util.Optional;

/**
 * One page sent by one respondent, beside what is stored already.
 *
 * @param remembered whether the browser keeps the key
 */
record Turn(Asking asking, Posted posted, EditKey key, boolean remembered, Optional<SurveyResponse> stored) {

    Survey survey() {
        return asking.survey();
    }

    String language() {
        return posted.language().map(survey()::languageFor).orElse(asking.language());
    }

    /** The first page that was not sent yet, or the last one. */
    int furthest() {
        return Math.min(
                stored.map(SurveyResponse::pagesDone).orElse(0) + 1,
                survey().pages().size());
    }

    boolean isOnItsWay() {
        return 1 <= posted.page() && posted.page() <= furthest();
    }

    Page page() {
        return survey().pages().get(posted.page() - 1);
    }

    boolean isLast() {
        return posted.endsHere() || posted.page() == survey().pages().size();
    }

    /** The page as it was typed. */
    Draft asTyped() {
        return new Draft(posted.page(), language(), key, posted.filling(page()).over(before()), remembered);
    }

    /** Some page as it is stored. */
    Draft asStored(int page) {
        return new Draft(page, language(), key, before(), remembered);
    }

    Sent sent(Answers answers) {
        return new Sent(posted.page(), answers, wantsContact(answers), language());
    }

    /** A tick counts for detractors alone: others do not see the box, though it may still be ticked. */
    private boolean wantsContact(Answers answers) {
        boolean asked = page().questions().stream()
                .anyMatch(question -> question instanceof TextQuestion text && text.askForContact());
        boolean ticked = asked
                ? posted.contact()
                : stored.filter(SurveyResponse::contactRequested).isPresent();
        Answers all = stored.map(SurveyResponse::answers).orElse(Answers.NONE).with(answers);
        return ticked
                && asking.invitation().isPresent()
                && survey().outcome().stream()
                        .flatMap(outcome -> all.score(outcome.id()).stream()
                                .mapToObj(score -> outcome.scale().group(score)))
                        .anyMatch(Group.DETRACTOR::equals);
    }

    private Filling before() {
        return stored.map(response -> Filling.of(response.answers(), response.contactRequested()))
                .orElse(Filling.EMPTY);
    }

    Turn after(SurveyResponse response) {
        return new Turn(asking, posted, key, remembered, Optional.of(response));
    }
}
