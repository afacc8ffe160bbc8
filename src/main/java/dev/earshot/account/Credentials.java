package dev.earshot.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Turns a session token or an API key into somebody. */
@ApplicationScoped
class Credentials implements IdentityProvider<CredentialRequest> {

    /** Role of whoever comes with an API key. */
    static final String PROGRAM = "program";

    private final Sessions sessions;
    private final ApiKeys keys;

    Credentials(Sessions sessions, ApiKeys keys) {
        this.sessions = sessions;
        this.keys = keys;
    }

    @Override
    public Class<CredentialRequest> getRequestType() {
        return CredentialRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(CredentialRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request).orElseThrow(AuthenticationFailedException::new));
    }

    private Optional<SecurityIdentity> identity(CredentialRequest request) {
        return request.kind == CredentialRequest.Kind.SESSION
                ? sessions.userOf(request.secret)
                        .map(user -> identity(user.email(), user.role().key()))
                : keys.nameOf(request.secret).map(name -> identity("key " + name, PROGRAM));
    }

    private static SecurityIdentity identity(String name, String role) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRole(role)
                .build();
    }
}
