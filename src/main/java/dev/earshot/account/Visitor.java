package dev.earshot.account;

import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.secret.Secret;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Whoever sent this request, and the token that proves a form came from one of their own pages. */
@RequestScoped
public class Visitor {

    private final SecurityIdentity identity;
    private final HttpServerRequest request;

    Visitor(SecurityIdentity identity, HttpServerRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** The user's e-mail address, or "key" and the name of the API key. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    public boolean is(Role role) {
        return identity.hasRole(role.key());
    }

    /** Hidden in every form of a signed-in page. Derived from the session, so nothing need be stored. */
    public String formToken() {
        return session()
                .map(token -> Secret.hash("form:" + token).substring(0, 22))
                .orElse("");
    }

    /** Ends the request unless the form came from a page of this session. */
    public void checkForm(String token) {
        if (session().isEmpty() || !Secret.same(formToken(), token == null ? "" : token)) {
            throw new ProblemException(
                    ProblemType.CROSS_SITE.detail("The page was open too long or came from elsewhere. Load it again."));
        }
    }

    Optional<String> session() {
        return Optional.ofNullable(request.getCookie(Door.COOKIE)).map(Cookie::getValue);
    }
}
