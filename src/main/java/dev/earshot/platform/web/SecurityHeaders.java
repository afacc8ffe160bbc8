package dev.earshot.platform.web;

import dev.earshot.platform.EarshotConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Headers that keep a page to itself, on every answer. */
@ApplicationScoped
class SecurityHeaders {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** A mail has inline styles and must do nothing else; its links open outside the frame. */
    private static final String MAIL_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; "
                    + "form-action 'none'; sandbox allow-popups allow-popups-to-escape-sandbox";

    /** An image that is opened by itself may style itself, and nothing else: an SVG can hold a script. */
    private static final String IMAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final EarshotConfig config;

    SecurityHeaders(EarshotConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        filters.register(this::write, 1000);
    }

    private void write(RoutingContext context) {
        MultiMap headers = context.response().headers();
        WebAddress address = WebAddress.of(context.request());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.set("Referrer-Policy", address == WebAddress.TOKEN ? "no-referrer" : "same-origin");
        headers.set(
                "Content-Security-Policy",
                switch (address) {
                    case TOKEN, ASSET -> POLICY;
                    case PREVIEW -> POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
                    case MAIL -> MAIL_POLICY;
                    case IMAGE -> IMAGE_POLICY;
                    case APP -> POLICY + "; frame-src 'self'";
                });
        if (address == WebAddress.TOKEN || address == WebAddress.PREVIEW) {
            headers.set("X-Robots-Tag", "noindex, nofollow");
        }
        if (address != WebAddress.ASSET && address != WebAddress.IMAGE) {
            headers.set("Cache-Control", "no-store");
        }
        if (config.publicUrl().orElse("").startsWith("https:")) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        context.next();
    }
}
