package dev.earshot.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.problem.Problem;
import dev.earshot.platform.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that change something and were started by another site. Browsers say so in Sec-Fetch-Site; where
 * that is missing (plain http off localhost) the Origin is compared. A request with neither comes from no browser.
 */
@ApplicationScoped
class CrossSiteGuard {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final EarshotConfig config;
    private final ObjectMapper json;

    CrossSiteGuard(EarshotConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, 900);
    }

    private void check(RoutingContext context) {
        if (allows(context.request())) {
            context.next();
            return;
        }
        Problem problem = ProblemType.CROSS_SITE.detail("Open the page on this server and send the form from there.");
        context.response().setStatusCode(problem.status()).putHeader("Content-Type", Problem.JSON);
        context.end(json.valueToTree(problem).toString());
    }

    private boolean allows(HttpServerRequest request) {
        String path = request.path() == null ? "/" : request.path();
        boolean byKey = request.getHeader("Authorization") != null;
        if (SAFE.contains(request.method()) || byKey || path.startsWith("/hooks/") || path.startsWith("/u/")) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("cross-site");
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return true;
        }
        if (origin.equals("null")) {
            return WebAddress.of(request) == WebAddress.TOKEN;
        }
        return isOurs(origin, request.getHeader("Host"));
    }

    private boolean isOurs(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null
                    && (authority.equals(host)
                            || config.publicUrl()
                                    .map(URI::create)
                                    .map(URI::getAuthority)
                                    .filter(authority::equals)
                                    .isPresent());
        } catch (IllegalArgumentException e) {
            return false; // An Origin that is no URI is nobody's.
        }
    }
}
