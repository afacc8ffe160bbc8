package dev.earshot.response.form;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.platform.Redirect;
import dev.earshot.response.Asking;
import dev.earshot.response.EditKey;
import dev.earshot.response.ResponseKeeper;
import dev.earshot.response.Responses;
import dev.earshot.response.SurveyResponse;
import dev.earshot.response.page.FormPages;
import dev.earshot.response.tap.TapDoor;
import dev.earshot.survey.Path;
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
    private final TapDoor taps;
    private final Clock clock;

    FormReceiver(
            Responses responses,
            Revisions revisions,
            ResponseKeeper keeper,
            FormPages pages,
            FormCookie cookie,
            TapDoor taps,
            Clock clock) {
        this.responses = responses;
        this.revisions = revisions;
        this.keeper = keeper;
        this.pages = pages;
        this.cookie = cookie;
        this.taps = taps;
        this.clock = clock;
    }

    Response receive(Asking asking, Posted posted, HttpServerRequest request) {
        Turn turn = turn(asking, posted, request);
        Optional<Response.ResponseBuilder> refusal =
                turn.isConfirmed() ? locked(turn) : pages.closed(asking, turn.language());
        return refusal.or(() -> elsewhere(turn))
                .orElseGet(() -> read(turn, request))
                .build();
    }

    private Turn turn(Asking now, Posted posted, HttpServerRequest request) {
        Optional<EditKey> kept = cookie.read(request).map(FormCookie.Kept::key);
        EditKey key = posted.key().or(() -> kept).orElseGet(EditKey::random);
        Optional<SurveyResponse> stored = responses.claim(now.responseKey(key));
        Asking asking = stored.map(response -> revisions.get(response.surveyId(), response.contentHash()))
                .orElseGet(() -> shown(now, posted))
                .map(now::of)
                .orElse(now);
        return new Turn(asking, posted, key, kept.filter(key::equals).isPresent(), stored, clock.instant());
    }

    /** Somebody may have opened the open form before its file was changed: they answer what they read. */
    private Optional<Revision> shown(Asking now, Posted posted) {
        return posted.revision()
                .filter(rev ->
                        now.invitation().isEmpty() && !rev.equals(now.revision().shortHash()))
                .flatMap(rev -> revisions.beginningWith(now.survey().id(), rev))
                .filter(revision -> revision.survey().audience().isOpen());
    }

    /** The first answer is final against every page but its own, and after a while against that one too. */
    private Optional<Response.ResponseBuilder> locked(Turn turn) {
        boolean open = turn.stored()
                .orElseThrow()
                .opensTo(turn.key(), turn.now(), turn.survey().editWindow());
        return open ? Optional.empty() : Optional.of(pages.answered(turn.asking(), turn.language()));
    }

    /** Another page where this one cannot be next. */
    private Optional<Response.ResponseBuilder> elsewhere(Turn turn) {
        if (turn.isOnItsWay()) {
            return Optional.empty();
        }
        return Optional.of(turn.furthest()
                .map(step -> pages.form(turn.asking(), turn.asStored(turn.path(), step)))
                .orElseGet(() -> pages.nothingToAsk(turn.asking(), turn.language())));
    }

    private Response.ResponseBuilder read(Turn turn, HttpServerRequest request) {
        PageReading reading = turn.reading();
        Optional<String> otherLanguage = turn.posted().otherLanguage().map(turn.survey()::languageFor);
        if (otherLanguage.isPresent()) {
            return pages.form(turn.asking(), turn.asTyped(reading).in(otherLanguage.get()));
        }
        return reading.ok()
                ? keep(turn, reading, request)
                : pages.form(turn.asking(), turn.asTyped(reading).withErrors(reading.errors()));
    }

    private Response.ResponseBuilder keep(Turn turn, PageReading reading, HttpServerRequest request) {
        turn.asking().invitation().ifPresent(taps::confirmed); // First: what follows makes others wait.
        SurveyResponse kept = kept(turn, turn.sent(reading));
        if (reading.asksMore()) {
            return pages.form(turn.asking(), turn.after(kept).asTyped(reading).askingMore());
        }
        return next(turn.after(kept), reading.path(), kept, request);
    }

    private SurveyResponse kept(Turn turn, ResponseKeeper.Sent sent) {
        if (turn.stored().isEmpty()) {
            return keeper.begin(turn.asking(), turn.key(), sent);
        }
        SurveyResponse stored = turn.stored().get();
        return stored.isConfirmed()
                ? keeper.amend(turn.asking(), stored, sent)
                : keeper.confirm(turn.asking(), stored, turn.key(), sent);
    }

    /** A browser that keeps the key gets an address it can reload; another one gets the page itself. */
    private Response.ResponseBuilder next(Turn turn, Path path, SurveyResponse kept, HttpServerRequest request) {
        Optional<Path.Step> step = path.after(turn.posted().page()).filter(next -> !turn.isLast(path));
        if (turn.remembered()) {
            String name = step.map(next -> String.valueOf(next.number())).orElse("thanks");
            return Redirect.to(turn.asking().address(name, turn.language()))
                    .cookie(cookie.keeping(turn.key(), turn.posted().since(), turn.asking(), request));
        }
        return step.map(next -> pages.form(turn.asking(), turn.asStored(path, next)))
                .orElseGet(() -> pages.thanks(turn.asking(), kept, turn.language(), false));
    }
}
