package dev.earshot.response.form;

import dev.earshot.catalog.Revisions;
import dev.earshot.response.Asking;
import dev.earshot.response.EditKey;
import dev.earshot.response.Responses;
import dev.earshot.response.SurveyResponse;
import dev.earshot.survey.Page;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.ScaleQuestion;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Shows what an address leads to. Writes nothing, whoever follows the link. */
@ApplicationScoped
class FormOpener {

    private final Responses responses;
    private final Revisions revisions;
    private final FormPages pages;
    private final FormCookie cookie;
    private final Clock clock;

    FormOpener(Responses responses, Revisions revisions, FormPages pages, FormCookie cookie, Clock clock) {
        this.responses = responses;
        this.revisions = revisions;
        this.pages = pages;
        this.cookie = cookie;
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
        Optional<EditKey> kept = cookie.key(request);
        EditKey key = kept.orElseGet(EditKey::random);
        Optional<SurveyResponse> stored = responses.byKey(asking.responseKey(key));
        String language = wish.language().map(asking.survey()::languageFor).orElse(asking.language());
        Response.ResponseBuilder page = stored.isPresent()
                ? answered(asking, stored.get(), key, wish, language)
                : pages.closed(asking, language)
                        .orElseGet(() -> pages.form(
                                asking, tapped(asking, new Draft(1, language, key, Filling.EMPTY, true), wish)));
        return kept.isPresent()
                ? page.build()
                : page.cookie(cookie.keeping(key, asking, request)).build();
    }

    private Response.ResponseBuilder answered(
            Asking now, SurveyResponse stored, EditKey key, Wish wish, String language) {
        Asking asking = revisions
                .get(stored.surveyId(), stored.contentHash())
                .map(now::of)
                .orElse(now);
        Survey survey = asking.survey();
        if (!stored.opensTo(key, clock.instant(), survey.editWindow())) {
            return pages.answered(language);
        }
        if (wish.page().filter("thanks"::equals).isPresent()) {
            return pages.thanks(asking, stored, language, true);
        }
        int furthest = Math.min(stored.pagesDone() + 1, survey.pages().size());
        Optional<Integer> page = wish.pageNumber().filter(number -> number <= furthest);
        boolean taps = survey.outcome().flatMap(wish::scoreOn).isPresent();
        if (page.isEmpty() && !taps) {
            return pages.answered(asking, stored, language);
        }
        Filling filling = Filling.of(stored.answers(), stored.contactRequested());
        return pages.form(asking, tapped(asking, new Draft(page.orElse(1), language, key, filling, true), wish));
    }

    /** Fills in the score tapped in the mail, where its question is on the page. */
    private static Draft tapped(Asking asking, Draft draft, Wish wish) {
        List<Page> all = asking.survey().pages();
        return asking.survey()
                .outcome()
                .filter(outcome -> all.get(draft.page() - 1).questions().contains(outcome))
                .flatMap(outcome -> wish.scoreOn(outcome).map(score -> draft.withTap(outcome.id(), score)))
                .orElse(draft);
    }
}
