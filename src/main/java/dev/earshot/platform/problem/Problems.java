package dev.earshot.platform.problem;

import dev.earshot.platform.database.Trouble;
import dev.earshot.platform.page.PreferredLanguage;
import io.quarkus.logging.Log;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what ends a request into an answer: a problem for the API, a plain sentence for a page. */
public class Problems {

    private static final int RETRY_AFTER_SECONDS = 30;

    @ServerExceptionMapper
    public Response problem(ProblemException e, HttpServerRequest request) {
        return answer(e.problem(), request, words -> words.page(e.problem()));
    }

    @ServerExceptionMapper
    public Response webError(WebApplicationException e, HttpServerRequest request) {
        Response response = e.getResponse();
        if (response.getStatus() < 400 || response.hasEntity()) {
            return response;
        }
        ProblemType type =
                switch (response.getStatus()) {
                    case 401 -> ProblemType.NOT_SIGNED_IN;
                    case 403 -> ProblemType.NOT_ALLOWED;
                    case 404, 405, 406 -> ProblemType.NOT_FOUND;
                    case 413 -> ProblemType.TOO_LARGE;
                    case 503 -> ProblemType.UNAVAILABLE;
                    default -> response.getStatus() < 500 ? ProblemType.BAD_PARAMETER : ProblemType.UNEXPECTED;
                };
        Problem typed = type.detail("Check the address and the parameters.");
        Problem problem = new Problem(typed.type(), typed.title(), response.getStatus(), typed.detail());
        return answer(problem, request, words -> words.page(problem, ProblemMessages::checkAddress));
    }

    /** Somebody is signed in, or has a key, and may not do this. */
    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e, HttpServerRequest request) {
        Problem problem = ProblemType.NOT_ALLOWED.detail(
                "This account or key may read and not write here; \"key add NAME\" makes a key that may.");
        return answer(problem, request, words -> words.page(problem, ProblemMessages::mayRead));
    }

    @ServerExceptionMapper
    public Response badForm(IllegalArgumentException e, HttpServerRequest request) {
        StackTraceElement[] trace = e.getStackTrace();
        boolean undecodable = trace.length > 0 && trace[0].getClassName().equals("java.net.URLDecoder");
        Problem problem = ProblemType.BAD_PARAMETER.detail("The form holds a broken escape (%). Send it again.");
        return undecodable ? answer(problem, request, words -> words.page(problem)) : unexpected(e, request);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e, HttpServerRequest request) {
        if (request.response().ended()) {
            // A body of unknown length that became too large: whoever reads it has answered already.
            int status = request.response().getStatusCode();
            Log.infof("request ended while its body was read: method=%s status=%d", request.method(), status);
            return Response.status(status).build();
        }
        String reference = Trouble.log("request failed: method=" + request.method(), e);
        if (Trouble.isPassing(e)) {
            Problem later = ProblemType.UNAVAILABLE.detail("Nothing was changed. Try again in half a minute.");
            return Response.fromResponse(
                            answer(later, request, words -> words.page(later, ProblemMessages::nothingChanged)))
                    .header("Retry-After", RETRY_AFTER_SECONDS)
                    .build();
        }
        Problem problem =
                ProblemType.UNEXPECTED.detail("The details are in the log under " + reference + ". Try again.");
        return answer(problem, request, words -> words.page(problem, says -> says.inLog(reference)));
    }

    private static Response answer(
            Problem problem, HttpServerRequest request, Function<ProblemWords, ProblemPage> page) {
        String accept = request.getHeader("Accept");
        boolean asPage = accept != null
                && accept.contains("text/html")
                && !Objects.requireNonNullElse(request.path(), "/").startsWith("/api/");
        if (!asPage) {
            return problem.response();
        }
        return Response.status(problem.status())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.apply(ProblemWords.in(
                        PreferredLanguage.ofAnalyst(Optional.ofNullable(request.getHeader("Accept-Language"))))))
                .build();
    }
}
