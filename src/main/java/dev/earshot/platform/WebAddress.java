package dev.earshot.platform;

import io.vertx.core.http.HttpServerRequest;

/** Which of three kinds of page an address belongs to; each kind has its own protection. */
enum WebAddress {
    /** {@code /r}, {@code /s}, {@code /u}: the address itself is the key. */
    TOKEN,
    /** A mail shown from the outbox, inside a sandboxed frame. */
    MAIL,
    /** Files that are the same for everybody. */
    ASSET,
    /** Everything else: pages for signed-in users, the API, the hooks. */
    APP;

    static WebAddress of(HttpServerRequest request) {
        String path = request.path() == null ? "/" : request.path();
        if (path.startsWith("/r/") || path.startsWith("/s/") || path.startsWith("/u/")) {
            return TOKEN;
        }
        if (path.startsWith("/outbox/") && path.endsWith("/mail")) {
            return MAIL;
        }
        return path.startsWith("/assets/") ? ASSET : APP;
    }
}
