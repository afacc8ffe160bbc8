package dev.earshot.response.form;

import dev.earshot.catalog.Revisions;
import dev.earshot.response.Asking;
import dev.earshot.response.EditKey;
import dev.earshot.response.Responses;
import dev.earshot.response.SurveyResponse;
import dev.earshot.response.page.Draft;
import dev.earshot.response.page.FormPages;
import dev.earshot.response.tap.TapDoor;
import dev.earshot.response.view.Filling;
import dev.earshot.survey.Answers;
import dev.earshot.survey.Path;
import dev.earshot.survey.question.ScaleQuestion;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/** Shows what an address leads to. Writes nothing, whoever follows the link. */
@ApplicationScoped
class FormOpener {

    private final Responses responses;
    private final Revisions revisions;
    private final FormPages pages;
    private final FormCookie cookie;
    private final TapDoor taps;
    private final Clock clock;

    FormOpener(
            Responses responses, Revisions revisions, FormPages pages, FormCookie cookie, TapDoor taps, Clock clock) {
        this.responses = responses;
        this.revisions = revisions;
        this.pages = pages;
        this.cookie = cookie;
        this.taps = taps;
        this.clock = clock;
    }

    /** What the address says beside the token; anything else counts as left out. */
    record Wish(Optional<String> score, Optional<String> page, Optional<String> language) {

        Optional<Integer> scoreOn(ScaleQuestion question) {
            return score.filter(text -> text.matches("[0-9]{1,2}"))
                    .map(Integer::valueOf)
                    .filter(question.scale()::contains);
        }

        Optional<Integer> pageNumber() {
            return page.filter(text -> text.matches("[1-9][0-9]?")).map(Integer::valueOf);
        }
    }

    Response open(Asking asking, Wish wish, HttpServerRequest request) {
        Optional<FormCookie.Kept> kept = cookie.read(request);
        EditKey key = kept.map(FormCookie.Kept::key).orElseGet(EditKey::random);
        Optional<SurveyResponse> stored = responses.byKey(asking.responseKey(key));
        String language = wish.language().map(asking.survey()::languageFor).orElse(asking.language());
        Response.ResponseBuilder page = stored.filter(SurveyResponse::isConfirmed)
                .map(response -> answered(asking, response, key, kept, wish, language))
                .or(() -> pages.closed(asking, language))
                .orElseGet(() -> first(asking, key, wish, language, request));
        return kept.isPresent()
                ? page.build()
                : page.cookie(cookie.keeping(key, OptionalLong.empty(), asking, request))
                        .build();
    }

    private Response.ResponseBuilder first(
            Asking asking, EditKey key, Wish wish, String language, HttpServerRequest request) {
        Path path = asking.path(Answers.NONE, key);
        return path.after(0)
                .map(step -> new Draft(path, step, language, key, Filling.EMPTY, true, now()))
                .map(draft -> tapped(asking, draft, wish))
                .map(draft -> draft.fromMail().isEmpty() ? draft : withTicket(asking, draft, request))
                .map(draft -> pages.form(asking, draft))
                .orElseGet(() -> pages.nothingToAsk(asking, language));
    }

    private Draft withTicket(Asking asking, Draft draft, HttpServerRequest request) {
        return taps.ticket(asking, request).map(draft::withTicket).orElse(draft);
    }

    private Response.ResponseBuilder answered(
            Asking now,
            SurveyResponse stored,
            EditKey key,
            Optional<FormCookie.Kept> kept,
            Wish wish,
            String language) {
        Asking asking = revisions
                .get(stored.surveyId(), stored.contentHash())
                .map(now::of)
                .orElse(now);
        if (!stored.opensTo(key, clock.instant(), asking.survey().editWindow())) {
            return pages.answered(asking, language);
        }
        if (wish.page().filter("thanks"::equals).isPresent()) {
            return pages.thanks(asking, stored, language, true);
        }
        Path path = asking.path(stored.answers(), key);
        Optional<Path.Step> step = wanted(asking, path, stored, wish);
        if (step.isEmpty()) {
            return pages.answered(asking, stored, language);
        }
        Filling filling = Filling.of(path.answers(), stored.contactRequested());
        long since = kept.map(FormCookie.Kept::since)
                .filter(OptionalLong::isPresent)
                .map(OptionalLong::getAsLong)
                .orElseGet(this::now);
        Draft draft = new Draft(path, step.get(), language, key, filling, true, since);
        return pages.form(asking, tapped(asking, draft, wish));
    }

    /** The page the address names, as far as one may go; or the first, for somebody who taps another score in the mail. */
    private static Optional<Path.Step> wanted(Asking asking, Path path, SurveyResponse stored, Wish wish) {
        int furthest =
                Turn.furthest(path, stored.pagesDone()).map(Path.Step::number).orElse(0);
        boolean taps = asking.survey().outcome().flatMap(wish::scoreOn).isPresent();
        return wish.pageNumber()
                .filter(number -> number <= furthest)
                .flatMap(path::step)
                .or(() -> taps ? path.after(0) : Optional.empty());
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    /** Fills in the score tapped in the mail, where its question is on the page. */
    private static Draft tapped(Asking asking, Draft draft, Wish wish) {
        return asking.survey()
                .outcome()
                .filter(outcome -> draft.step().page().questions().contains(outcome))
                .flatMap(outcome -> wish.scoreOn(outcome).map(score -> draft.withTap(outcome.id(), score)))
                .orElse(draft);
    }
}
