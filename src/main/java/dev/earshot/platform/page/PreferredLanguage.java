package dev.earshot.platform.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language a browser asks for. */
public final class PreferredLanguage {

    /** Languages the pages themselves speak; a survey may have others. */
    public static final List<String> OF_PAGES = List.of("en", "de", "fr", "es", "ar");

    /** Languages the pages of those who are signed in speak. */
    public static final List<String> OF_ANALYSTS = List.of("en", "de");

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

    /** The language of the pages that comes nearest to {@code language}; English where they do not speak it. */
    public static String ofPage(String language) {
        String base = Locale.forLanguageTag(language).getLanguage();
        return OF_PAGES.contains(base) ? base : OF_PAGES.get(0);
    }

    /** A bundle of words in the language of the pages that comes nearest. */
    public static <T> T words(Class<T> bundle, String language) {
        String spoken = ofPage(language);
        return spoken.equals(OF_PAGES.get(0))
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(spoken));
    }

    /** For a page of those who are signed in, or about to be. */
    public static String ofAnalyst(HttpHeaders headers) {
        return among(OF_ANALYSTS, headers).orElse(OF_ANALYSTS.get(0));
    }

    /** As above, where only the header is at hand. */
    public static String ofAnalyst(Optional<String> acceptLanguage) {
        try {
            return acceptLanguage
                    .map(header -> Locale.lookupTag(Locale.LanguageRange.parse(header), OF_ANALYSTS))
                    .orElse(OF_ANALYSTS.get(0));
        } catch (IllegalArgumentException e) {
            return OF_ANALYSTS.get(0); // Whatever this browser speaks, it is no language.
        }
    }

    /** For a page that belongs to no survey. */
    public static String ofPage(HttpHeaders headers) {
        return among(OF_PAGES, headers).orElse(OF_PAGES.get(0));
    }
}
