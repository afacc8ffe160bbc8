package dev.earshot.response.form;

import dev.earshot.catalog.Revisions;
import dev.earshot.platform.Redirect;
import dev.earshot.response.Asking;
import dev.earshot.response.EditKey;
import dev.earshot.response.ResponseKeeper;
import dev.earshot.response.Responses;
import dev.earshot.response.SurveyResponse;
import dev.earshot.survey.Answers;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;

/** Takes a sent page: keeps its answers and shows what comes next, or shows it again. Runs in the caller's transaction. */
@ApplicationScoped
class FormReceiver {

    private final Responses responses;
    private final Revisions revisions;
    private final ResponseKeeper keeper;
    private final FormPages pages;
    private final FormCookie cookie;
    private final Clock clock;

    FormReceiver(
            Responses responses,
            Revisions revisions,
            ResponseKeeper keeper,
            FormPages pages,
            FormCookie cookie,
            Clock clock) {
        this.responses = responses;
        this.revisions = revisions;
        this.keeper = keeper;
        this.pages = pages;
        this.cookie = cookie;
        this.clock = clock;
    }

    Response receive(Asking asking, Posted posted, HttpServerRequest request) {
        Turn turn = turn(asking, posted, request);
        Optional<Response.ResponseBuilder> refusal =
                turn.stored().isPresent() ? locked(turn) : pages.closed(turn.asking(), turn.language());
        return refusal.or(() -> again(turn))
                .orElseGet(() -> take(turn, request))
                .build();
    }

    private Turn turn(Asking now, Posted posted, HttpServerRequest request) {
        Optional<EditKey> kept = cookie.key(request);
        EditKey key = posted.key().or(() -> kept).orElseGet(EditKey::random);
        Optional<SurveyResponse> stored = responses.claim(now.responseKey(key));
        Asking asking = stored.flatMap(response -> revisions.get(response.surveyId(), response.contentHash()))
                .map(now::of)
                .orElse(now);
        return new Turn(asking, posted, key, kept.filter(key::equals).isPresent(), stored);
    }

    /** The first answer is final against every page but its own, and after a while against that one too. */
    private Optional<Response.ResponseBuilder> locked(Turn turn) {
        boolean open = turn.stored()
                .orElseThrow()
                .opensTo(turn.key(), clock.instant(), turn.survey().editWindow());
        return open ? Optional.empty() : Optional.of(pages.answered(turn.language()));
    }

    /** Another page where this one cannot be next; the same page in another language. */
    private Optional<Response.ResponseBuilder> again(Turn turn) {
        if (!turn.isOnItsWay()) {
            return Optional.of(pages.form(turn.asking(), turn.asStored(turn.furthest())));
        }
        return turn.posted()
                .otherLanguage()
                .map(turn.survey()::languageFor)
                .map(language -> pages.form(turn.asking(), turn.asTyped().in(language)));
    }

    private Response.ResponseBuilder take(Turn turn, HttpServerRequest request) {
        Answers.Read read = Answers.read(turn.page().questions(), turn.posted()::of);
        if (!read.ok()) {
            return pages.form(turn.asking(), turn.asTyped().withErrors(read.errors()));
        }
        SurveyResponse kept = turn.stored()
                .map(stored -> keeper.amend(turn.asking(), stored, turn.sent(read.answers())))
                .orElseGet(() -> keeper.begin(turn.asking(), turn.key(), turn.sent(read.answers())));
        return next(turn.after(kept), kept, request);
    }

    /** A browser that keeps the key gets an address it can reload; another one gets the page itself. */
    private Response.ResponseBuilder next(Turn turn, SurveyResponse kept, HttpServerRequest request) {
        int page = turn.posted().page() + 1;
        if (turn.remembered()) {
            String name = turn.isLast() ? "thanks" : String.valueOf(page);
            return Redirect.to(turn.asking().address(name, turn.language()))
                    .cookie(cookie.keeping(turn.key(), turn.asking(), request));
        }
        return turn.isLast()
                ? pages.thanks(turn.asking(), kept, turn.language(), false)
                : pages.form(turn.asking(), turn.asStored(page));
    }
}
