package dev.earshot.platform.web;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** Which kind of page an address belongs to; each has its own protection. */
enum WebAddress {
    /** {@code /r}, {@code /s}, {@code /u}, {@code /preview}: the address itself is the key. */
    TOKEN,
    /** A survey as it will be, in a frame of our own pages. */
    PREVIEW,
    /** A mail shown from the outbox or before it is sent, inside a sandboxed frame. */
    MAIL,
    /** Files that are the same for everybody. */
    ASSET,
    /** A brand's logo, from the operator's own directory. */
    IMAGE,
    /** Everything else: pages for signed-in users, the API, the hooks. */
    APP;

    private static final List<String> KEYS = List.of("/r/", "/s/", "/u/", "/preview/");

    private static final List<String> ASSETS = List.of("/assets/", "/brand/", "/schema/");

    static WebAddress of(HttpServerRequest request) {
        String path = request.path() == null ? "/" : request.path();
        if (KEYS.stream().anyMatch(path::startsWith)) {
            return TOKEN;
        }
        if (path.startsWith("/surveys/") && path.endsWith("/preview")) {
            return PREVIEW;
        }
        if (path.equals("/digest/mail") || path.startsWith("/outbox/") && path.endsWith("/mail")) {
            return MAIL;
        }
        if (path.startsWith("/brand/") && !path.endsWith(".css")) {
            return IMAGE;
        }
        return ASSETS.stream().anyMatch(path::startsWith) ? ASSET : APP;
    }
}
