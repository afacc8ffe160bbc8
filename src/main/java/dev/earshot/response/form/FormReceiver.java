package dev.earshot.response.form;

import dev.earshot.platform.database.Retried;
import dev.earshot.response.Asking;
import dev.earshot.response.Beginning;
import dev.earshot.response.SurveyResponse;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes a sent page, a first one together with those of others, and gives what comes next. Committed when it returns. */
@ApplicationScoped
class FormReceiver {

    private final PageTaker taker;
    private final FirstPages firstPages;
    private final NextPage next;

    FormReceiver(PageTaker taker, FirstPages firstPages, NextPage next) {
        this.taker = taker;
        this.firstPages = firstPages;
        this.next = next;
    }

    /**
     * From the start again where somebody was faster: then there is a response, and the page is held against it.
     *
     * @param asked looks up who is asked what; empty where nobody is, and then so is the answer
     */
    @Retried
    Optional<Response> receive(Supplier<Optional<Asking>> asked, Posted posted, HttpServerRequest request) {
        return taker.take(asked, posted, request)
                .map(taken -> taken instanceof Taken.First first ? begin(first, request) : ((Taken.Done) taken).page())
                .map(ResponseBuilder::build);
    }

    private ResponseBuilder begin(Taken.First first, HttpServerRequest request) {
        Turn turn = first.turn();
        SurveyResponse kept = firstPages.keep(new Beginning(turn.asking(), turn.key(), turn.sent(first.reading())));
        return next.after(turn, first.reading(), kept, request);
    }
}
