package dev.earshot.catalog.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of a survey's pages. */
final class SurveyLinks {

    private SurveyLinks() {}

    static String page(String surveyId) {
        return "/surveys/" + encoded(surveyId);
    }

    /** @param version "file" or "live" */
    static String preview(String surveyId, String version, String language, int page) {
        return page(surveyId) + "/preview?version=" + version + "&lang=" + encoded(language) + "&page=" + page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
