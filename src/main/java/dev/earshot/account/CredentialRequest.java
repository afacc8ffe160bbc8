package dev.earshot.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks who holds this session token or API key. */
class CredentialRequest extends BaseAuthenticationRequest {

    enum Kind {
        SESSION,
        API_KEY
    }

    final Kind kind;
    final String secret;

    CredentialRequest(Kind kind, String secret) {
        this.kind = kind;
        this.secret = secret;
    }
}
