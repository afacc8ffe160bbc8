package dev.earshot.platform;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language a browser asks for. */
public final class PreferredLanguage {

    /** Languages the pages themselves speak; a survey may have others. */
    public static final List<String> OF_PAGES = List.of("en", "de", "fr", "es", "ar");

    private PreferredLanguage() {}

    /** The best of {@code offered} by Accept-Language; "de-AT" finds "de". Empty when none fits. */
    public static Optional<String> among(List<String> offered, HttpHeaders headers) {
        for (Locale wanted : headers.getAcceptableLanguages()) {
            if (offered.contains(wanted.toLanguageTag())) {
                return Optional.of(wanted.toLanguageTag());
            }
            if (offered.contains(wanted.getLanguage())) {
                return Optional.of(wanted.getLanguage());
            }
        }
        return Optional.empty();
    }

    /** For a page that belongs to no survey. */
    public static String ofPage(HttpHeaders headers) {
        return among(OF_PAGES, headers).orElse(OF_PAGES.get(0));
    }
}
