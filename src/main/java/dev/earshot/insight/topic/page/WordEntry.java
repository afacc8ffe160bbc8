package dev.earshot.insight.topic.page;

import dev.earshot.insight.topic.Quotes;
import dev.earshot.insight.topic.TopicTable;
import dev.earshot.insight.topic.word.KeyWord;
import dev.earshot.insight.trend.Speech;
import dev.earshot.survey.question.Group;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A word that sets a group apart.
 *
 * @param href the responses of the group that use it
 * @param used "in 31 of their comments, 4 of the promoters’"
 */
record WordEntry(String word, String language, String href, String used, Optional<Said> quote) {

    static List<WordEntry> of(
            TopicTable table, Group group, Quotes quotes, Map<UUID, String> texts, TopicMessages words, Speech speech) {
        boolean unhappy = group == Group.DETRACTOR;
        List<KeyWord> found = unhappy ? table.words().unhappy() : table.words().happy();
        return found.stream()
                .map(one -> new WordEntry(
                        one.word(),
                        one.language(),
                        TopicLinks.using(table.request(), one.word(), group.key()),
                        used(one, unhappy, words, speech),
                        quotes.using(one.word(), one.latest(), texts)
                                .map(quote ->
                                        Said.of(quote, speech.format().locale().getLanguage()))))
                .toList();
    }

    private static String used(KeyWord one, boolean unhappy, TopicMessages words, Speech speech) {
        String texts = speech.format().count(one.texts());
        String others = speech.format().count(one.others());
        return unhappy ? words.usedByUnhappy(texts, others) : words.usedByHappy(texts, others);
    }
}
