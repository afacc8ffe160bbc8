package dev.earshot.response.form;

import dev.earshot.platform.EarshotConfig;
import dev.earshot.response.Asking;
import dev.earshot.response.EditKey;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;

/** Keeps a form's key in the browser, for that form's address alone, so that reloading and going back work. */
@ApplicationScoped
class FormCookie {

    private static final String NAME = "ask";

    private final EarshotConfig config;

    FormCookie(EarshotConfig config) {
        this.config = config;
    }

    Optional<EditKey> key(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(NAME))
                .map(Cookie::getValue)
                .flatMap(EditKey::of);
    }

    NewCookie keeping(EditKey key, Asking asking, HttpServerRequest request) {
        boolean https = request.isSSL() || config.publicUrl().orElse("").startsWith("https:");
        return new NewCookie.Builder(NAME)
                .value(key.text())
                .path(asking.path())
                .maxAge((int) asking.survey().editWindow().toSeconds())
                .httpOnly(true)
                .secure(https)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
