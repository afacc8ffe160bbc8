package dev.earshot.response.form;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.invitation.Invitation;
import dev.earshot.response.Asking;
import dev.earshot.response.EditKey;
import dev.earshot.response.ResponseKeeper;
import dev.earshot.response.Responses;
import dev.earshot.response.SurveyResponse;
import dev.earshot.response.page.FormPages;
import dev.earshot.response.tap.TapDoor;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a sent page and keeps its answers, unless they are the first of a response; or shows it again. */
@ApplicationScoped
class PageTaker {

    private final Responses responses;
    private final Revisions revisions;
    private final ResponseKeeper keeper;
    private final FormPages pages;
    private final NextPage next;
    private final FormCookie cookie;
    private final TapDoor taps;
    private final Clock clock;

    PageTaker(
            Responses responses,
            Revisions revisions,
            ResponseKeeper keeper,
            FormPages pages,
            NextPage next,
            FormCookie cookie,
            TapDoor taps,
            Clock clock) {
        this.responses = responses;
        this.revisions = revisions;
        this.keeper = keeper;
        this.pages = pages;
        this.next = next;
        this.cookie = cookie;
        this.taps = taps;
        this.clock = clock;
    }

    /** @param asked looks up who is asked what, in the same transaction */
    @Transactional
    Optional<Taken> take(Supplier<Optional<Asking>> asked, Posted posted, HttpServerRequest request) {
        return asked.get().map(asking -> take(asking, posted, request));
    }

    private Taken take(Asking asking, Posted posted, HttpServerRequest request) {
        Turn turn = turn(asking, posted, request);
        Optional<ResponseBuilder> refusal = turn.isConfirmed() ? locked(turn) : pages.closed(asking, turn.language());
        return refusal.or(() -> elsewhere(turn)).<Taken>map(Taken.Done::new).orElseGet(() -> read(turn, request));
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
    private Optional<ResponseBuilder> locked(Turn turn) {
        boolean open = turn.stored()
                .orElseThrow()
                .opensTo(turn.key(), turn.now(), turn.survey().editWindow());
        return open ? Optional.empty() : Optional.of(pages.answered(turn.asking(), turn.language()));
    }

    /** Another page where this one cannot be next. */
    private Optional<ResponseBuilder> elsewhere(Turn turn) {
        if (turn.isOnItsWay()) {
            return Optional.empty();
        }
        return Optional.of(turn.furthest()
                .map(step -> pages.form(turn.asking(), turn.asStored(turn.path(), step)))
                .orElseGet(() -> pages.nothingToAsk(turn.asking(), turn.language())));
    }

    private Taken read(Turn turn, HttpServerRequest request) {
        PageReading reading = turn.reading();
        Optional<String> otherLanguage = turn.posted().otherLanguage().map(turn.survey()::languageFor);
        if (otherLanguage.isPresent()) {
            return new Taken.Done(
                    pages.form(turn.asking(), turn.asTyped(reading).in(otherLanguage.get())));
        }
        if (!reading.ok()) {
            return new Taken.Done(
                    pages.form(turn.asking(), turn.asTyped(reading).withErrors(reading.errors())));
        }
        return turn.stored()
                .<Taken>map(stored ->
                        new Taken.Done(next.after(turn, reading, kept(turn, stored, turn.sent(reading)), request)))
                .orElseGet(() -> new Taken.First(turn, reading));
    }

    private SurveyResponse kept(Turn turn, SurveyResponse stored, ResponseKeeper.Sent sent) {
        if (stored.isConfirmed()) {
            return keeper.amend(turn.asking(), stored, sent);
        }
        taps.confirmed(turn.asking().invitation().stream().map(Invitation::id).toList());
        return keeper.confirm(turn.asking(), stored, turn.key(), sent);
    }
}
