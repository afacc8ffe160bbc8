package dev.earshot.response.form;

import dev.earshot.platform.web.Redirect;
import dev.earshot.response.SurveyResponse;
import dev.earshot.response.page.FormPages;
import dev.earshot.survey.Path;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;

/** What somebody gets whose page was kept. */
@ApplicationScoped
class NextPage {

    private final FormPages pages;
    private final FormCookie cookie;

    NextPage(FormPages pages, FormCookie cookie) {
        this.pages = pages;
        this.cookie = cookie;
    }

    /** The same page again where it did not ask everything yet, else the one after it. */
    ResponseBuilder after(Turn turn, PageReading reading, SurveyResponse kept, HttpServerRequest request) {
        return reading.asksMore()
                ? pages.form(turn.asking(), turn.after(kept).asTyped(reading).askingMore())
                : next(turn.after(kept), reading.path(), kept, request);
    }

    /** A browser that keeps the key gets an address it can reload; another one gets the page itself. */
    private ResponseBuilder next(Turn turn, Path path, SurveyResponse kept, HttpServerRequest request) {
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
