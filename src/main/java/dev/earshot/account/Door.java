package dev.earshot.account;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.earshot.platform.problem.Problem;
import dev.earshot.platform.problem.ProblemType;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Lets people in by their session cookie and programs by "Authorization: Bearer"; shows everybody else the way. */
@ApplicationScoped
class Door implements HttpAuthenticationMechanism {

    static final String COOKIE = "earshot";

    private final ObjectMapper json;

    Door(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (context.normalizedPath().startsWith("/hooks/")) {
            return Uni.createFrom().nullItem(); // A shop's own credentials, none of ours.
        }
        String header = context.request().getHeader("Authorization");
        Cookie cookie = context.request().getCookie(COOKIE);
        if (header != null && header.startsWith("Bearer ")) {
            return who(
                    identities,
                    CredentialRequest.Kind.API_KEY,
                    header.substring(7).strip());
        }
        return cookie == null
                ? Uni.createFrom().nullItem()
                : who(identities, CredentialRequest.Kind.SESSION, cookie.getValue());
    }

    /** An unknown credential is nobody, not an error: open pages stay open to a browser with an old cookie. */
    private static Uni<SecurityIdentity> who(IdentityProviderManager all, CredentialRequest.Kind kind, String secret) {
        return all.authenticate(new CredentialRequest(kind, secret))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        String path = context.normalizedPath();
        boolean program = path.startsWith("/api/") || path.startsWith("/q/");
        if (program) {
            Problem problem =
                    ProblemType.NOT_SIGNED_IN.detail("Send \"Authorization: Bearer\" with a key made by: key add NAME");
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader("WWW-Authenticate", "Bearer")
                    .putHeader("Content-Type", Problem.JSON)
                    .end(json.valueToTree(problem).toString());
        } else {
            String to = URLEncoder.encode(context.request().uri(), StandardCharsets.UTF_8);
            context.response()
                    .setStatusCode(303)
                    .putHeader("Location", "/login?to=" + to)
                    .end();
        }
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(CredentialRequest.class);
    }
}
