package dev.earshot.insight.topic.review;

import dev.earshot.insight.Choice;
import dev.earshot.insight.topic.page.Said;
import dev.earshot.insight.topic.precision.Judgement;
import dev.earshot.insight.topic.precision.Sampled;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A comment of the page.
 *
 * @param title "Comment 7"
 * @param said empty where it was changed since, so that there is nothing to judge
 */
record ReviewEntry(int place, String title, Optional<Said> said, List<Choice> choices) {

    static List<ReviewEntry> of(ReviewTable table, ReviewMessages words, String language) {
        return table.sample().stream()
                .map(one -> new ReviewEntry(
                        one.place(),
                        words.comment(String.valueOf(one.place())),
                        Optional.ofNullable(table.quotes().get(one.place())).map(quote -> Said.of(quote, language)),
                        choices(one, words)))
                .toList();
    }

    private static List<Choice> choices(Sampled one, ReviewMessages words) {
        return Stream.of(Judgement.values())
                .map(judgement -> new Choice(
                        judgement.key(), word(judgement, words), one.judgement().equals(Optional.of(judgement))))
                .toList();
    }

    private static String word(Judgement judgement, ReviewMessages words) {
        return switch (judgement) {
            case RIGHT -> words.right();
            case WRONG -> words.wrong();
            case SKIP -> words.skip();
        };
    }
}
