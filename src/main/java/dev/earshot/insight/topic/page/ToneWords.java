package dev.earshot.insight.topic.page;

import dev.earshot.insight.topic.TopicTable;
import dev.earshot.insight.topic.word.Lexicon;
import dev.earshot.insight.trend.Speech;
import dev.earshot.score.tone.ToneAccuracy;
import java.util.List;
import java.util.Locale;

/** How well the tone of comments tells the score, in sentences. */
final class ToneWords {

    private ToneWords() {}

    static List<String> of(TopicTable table, TopicMessages words, Speech speech) {
        if (table.lexicons().isEmpty()) {
            return List.of(words.toneNothing(speech.format().count(Lexicon.FEWEST)));
        }
        return table.lexicons().stream()
                .map(one -> sentence(one, words, speech))
                .toList();
    }

    private static String sentence(Lexicon one, TopicMessages words, Speech speech) {
        String language = name(one.language(), speech);
        String count = speech.format().count(one.comments());
        if (one.accuracy().isPresent()) {
            ToneAccuracy accuracy = one.accuracy().get();
            return words.toneMeasured(
                    language,
                    hundredths(accuracy.auc()),
                    hundredths(accuracy.low()),
                    hundredths(accuracy.high()),
                    speech.format().count(accuracy.texts()));
        }
        return one.comments() < Lexicon.FEWEST
                ? words.toneWaiting(language, count, speech.format().count(Lexicon.FEWEST))
                : words.toneOneMind(language, count);
    }

    /** "German", as the reader calls it. */
    static String name(String language, Speech speech) {
        return speech.capital(Locale.forLanguageTag(language)
                .getDisplayLanguage(speech.format().locale()));
    }

    private static String hundredths(double share) {
        return String.valueOf(Math.round(100 * share));
    }
}
