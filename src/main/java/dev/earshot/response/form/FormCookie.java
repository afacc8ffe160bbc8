package dev.earshot.response.form;

import dev.earshot.platform.EarshotConfig;
import dev.earshot.response.Asking;
import dev.earshot.response.EditKey;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps a form's key in the browser, for that form's address alone, so that reloading and going back work; and beside it
 * when the first page was opened.
 */
@ApplicationScoped
class FormCookie {

    private static final String NAME = "ask";
    private static final Pattern FORM = Pattern.compile("([^.]*)(?:\\.([0-9]{1,12}))?");

    private final EarshotConfig config;

    FormCookie(EarshotConfig config) {
        this.config = config;
    }

    /** @param since seconds of the epoch; empty until the first page was sent */
    record Kept(EditKey key, OptionalLong since) {}

    Optional<Kept> read(HttpServerRequest request) {
        Optional<Matcher> value = Optional.ofNullable(request.getCookie(NAME))
                .map(Cookie::getValue)
                .map(FORM::matcher)
                .filter(Matcher::matches);
        return value.flatMap(parts -> EditKey.of(parts.group(1))
                .map(key -> new Kept(
                        key,
                        parts.group(2) == null
                                ? OptionalLong.empty()
                                : OptionalLong.of(Long.parseLong(parts.group(2))))));
    }

    NewCookie keeping(EditKey key, OptionalLong since, Asking asking, HttpServerRequest request) {
        boolean https = request.isSSL() || config.publicUrl().orElse("").startsWith("https:");
        return new NewCookie.Builder(NAME)
                .value(key.text() + (since.isPresent() ? "." + since.getAsLong() : ""))
                .path(asking.address())
                .maxAge((int) asking.survey().editWindow().toSeconds())
                .httpOnly(true)
                .secure(https)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
