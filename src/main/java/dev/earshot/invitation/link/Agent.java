package dev.earshot.invitation.link;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What fetched a link, by its own word. A hint only: many mail filters call themselves a browser, and none of these lists is
 * ever whole.
 */
public enum Agent {
    BROWSER,
    /** A crawler, a library, a preview of a chat, a browser without a window. */
    PROGRAM,
    /** A mail filter, or an office program that looks at links before it opens them. */
    GATEWAY,
    /** Does not say. */
    NONE;

    private static final Pattern GATEWAYS =
            Pattern.compile("proofpoint|mimecast|barracuda|safelinks|forcepoint|messagelabs"
                    + "|trendmicro|fireeye|ironport|zscaler|sophos|urldefense|ms-?office|microsoft (office|outlook|data access)"
                    + "|existence discovery|mailscanner|antivirus|urlscan");

    /** "Cubot" is a telephone. */
    private static final Pattern PROGRAMS = Pattern.compile(
            "(?<!cu)bot\\b|(?<!cu)bot[/_-]|crawl|spider|slurp|headless|phantomjs"
                    + "|curl/|wget|python|java/|okhttp|go-http|httpclient|http-client|axios|node-fetch|libwww|scrapy|ruby|perl/"
                    + "|facebookexternalhit|whatsapp/|preview|lighthouse|monitor|scanner|fetcher|guzzle|postman|insomnia|httpie");

    public static Agent of(String userAgent) {
        String text = userAgent.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return NONE;
        }
        if (GATEWAYS.matcher(text).find()) {
            return GATEWAY;
        }
        return PROGRAMS.matcher(text).find() || !text.contains("/") ? PROGRAM : BROWSER;
    }
}
