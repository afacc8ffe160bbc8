package dev.earshot.catalog.importing.surveyjs;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.catalog.importing.draft.Json;

/**
 * Which language {@code default} is. Texts under it are English; but where a survey says another {@code locale} and no text
 * has words under that name, it was written in that language.
 */
final class Locales {

    private Locales() {}

    static String source(Json root) {
        String locale = root.at("locale").text("en");
        return stands(root.node(), locale) ? "en" : locale;
    }

    private static boolean stands(JsonNode node, String locale) {
        if (node.isObject() && node.path("default").isTextual() && node.has(locale)) {
            return true;
        }
        for (JsonNode child : node) {
            if (stands(child, locale)) {
                return true;
            }
        }
        return false;
    }
}
