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
import java.util.Set;

/** Turns a session token or an API key into somebody. */
@ApplicationScoped
class Credentials implements IdentityProvider<CredentialRequest> {

    /** Role of whoever comes with an API key. */
    static final String PROGRAM = "program";

    /** Further role of a key that may have customers asked. */
    static final String INVITER = "inviter";

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
                        .map(user -> identity(user.email(), Set.of(user.role().key())))
                : keys.get(request.secret)
                        .map(key -> identity(
                                "key " + key.name(), key.mayInvite() ? Set.of(PROGRAM, INVITER) : Set.of(PROGRAM)));
    }

    private static SecurityIdentity identity(String name, Set<String> roles) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRoles(roles)
                .build();
    }
}
