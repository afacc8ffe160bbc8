package dev.earshot.insight.topic.page;

import dev.earshot.insight.topic.Quote;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.PreferredLanguage;
import java.util.Optional;

/**
 * A quoted comment.
 *
 * @param note in which language it was read, where the form was in another
 */
public record Said(Quote quote, Optional<String> note) {

    /** @param language of the page: "de" */
    public static Said of(Quote quote, String language) {
        Speech speech = Speech.of(language);
        return new Said(quote, quote.form().map(form -> PreferredLanguage.words(TopicMessages.class, language)
                .readIn(ToneWords.name(quote.language(), speech), ToneWords.name(form, speech))));
    }
}
