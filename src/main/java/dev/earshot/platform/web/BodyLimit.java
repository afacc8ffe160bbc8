package dev.earshot.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.earshot.platform.problem.Problem;
import dev.earshot.platform.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Keeps bodies to what their address needs: a little over 1 MiB, and 21 MiB where signed-in people upload tables, which is
 * also the limit of the whole server.
 */
@ApplicationScoped
class BodyLimit {

    private static final Set<String> UPLOADS = Set.of("/invitations/upload");
    private static final long USUAL = 1_126_400;

    /** Where Quarkus keeps the limit it counts a stream against. */
    private static final String LIMIT = "io.quarkus.max-request-size";

    /** After Quarkus has set the limit of the whole server, at 2. */
    private static final int PRIORITY = 1;

    private final ObjectMapper json;

    BodyLimit(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        if (UPLOADS.contains(context.normalizedPath())) {
            context.next();
            return;
        }
        HttpServerRequest request = context.request();
        String length = request.getHeader("Content-Length");
        if (length == null && isForm(request) && !mayBeUnknown(context.normalizedPath())) {
            // A form is counted against the server's limit alone, so its length has to be known before.
            refuse(context, ProblemType.LENGTH_REQUIRED.detail("Send the form with its Content-Length."));
        } else if (length != null && Long.parseLong(length) > USUAL) {
            refuse(context, ProblemType.TOO_LARGE.detail("Send less at once."));
        } else {
            context.put(LIMIT, USUAL);
            context.next();
        }
    }

    /**
     * One-click unsubscription must never fail (RFC 8058); shops' deliveries are read as bytes, whatever they call
     * themselves; a survey's file is looked at only where it is small.
     */
    private static boolean mayBeUnknown(String path) {
        return path.startsWith("/u/") || path.startsWith("/hooks/") || path.equals("/surveys/check");
    }

    private static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type != null
                && (type.regionMatches(true, 0, "multipart/", 0, 10)
                        || type.regionMatches(true, 0, "application/x-www-form-urlencoded", 0, 33));
    }

    private void refuse(RoutingContext context, Problem problem) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.JSON)
                .putHeader("Connection", "close");
        context.end(json.valueToTree(problem).toString());
    }
}
