package dev.earshot.catalog.importing.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A text by language tag.
 *
 * @param byLanguage the source language first; never empty
 */
public record Words(Map<String, String> byLanguage) {

    public String first() {
        return byLanguage.values().iterator().next();
    }

    public Words each(UnaryOperator<String> change) {
        Map<String, String> changed = new LinkedHashMap<>();
        byLanguage.forEach((language, text) -> changed.put(language, change.apply(text)));
        return new Words(changed);
    }

    /** A heading and what stands below it, as one text: "Hello. We have some questions." */
    public Words then(Words more) {
        Map<String, String> joined = new LinkedHashMap<>();
        byLanguage.forEach((language, text) -> {
            String end = PlainText.isEnded(text) ? " " : ". ";
            joined.put(
                    language,
                    PlainText.cut(text + end + more.byLanguage.getOrDefault(language, more.first()), Phrases.LONGEST));
        });
        return new Words(joined);
    }
}
