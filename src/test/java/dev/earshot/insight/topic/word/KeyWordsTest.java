package dev.earshot.insight.topic.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.topic.reading.ReadComment;
import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyWordsTest {

    @Test
    void formsOfAWordCountAsOneAndTheMostFrequentIsShown() {
        List<ReadComment> comments = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            comments.add(comment(i, "en", 3, i % 4 == 0 ? "delivered|delivery" : "deliveries"));
            comments.add(comment(100 + i, "en", 10, "lovely"));
        }
        KeyWords words = KeyWords.of(comments, Metric.nps(), Programme.IDENTIFIED);
        assertThat(words.unhappy()).extracting(KeyWord::word).contains("deliveries");
        assertThat(words.unhappy())
                .filteredOn(one -> one.word().equals("deliveries"))
                .first()
                .satisfies(one -> assertThat(one.others()).isZero());
        assertThat(words.happy()).extracting(KeyWord::word).containsExactly("lovely");
    }

    @Test
    void anUnhappyLanguageIsNotTakenForUnhappyWords() {
        List<ReadComment> comments = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            comments.add(comment(i, "de", i % 4 == 0 ? 10 : 2, i % 3 == 0 ? "paket" : "karton"));
            comments.add(comment(100 + i, "en", i % 4 == 0 ? 2 : 10, i % 3 == 0 ? "parcel" : "box"));
        }
        KeyWords words = KeyWords.of(comments, Metric.nps(), Programme.IDENTIFIED);
        assertThat(words.unhappy()).isEmpty();
        assertThat(words.happy()).isEmpty();
    }

    @Test
    void wordsOfFewAreHeldBackWhereThatWasPromised() {
        List<ReadComment> comments = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            comments.add(comment(i, "en", i < 30 ? 2 : 10, i < 8 ? "scandal" : "fine"));
        }
        assertThat(KeyWords.of(comments, Metric.nps(), Programme.IDENTIFIED).unhappy())
                .extracting(KeyWord::word)
                .contains("scandal");
        assertThat(KeyWords.of(comments, Metric.nps(), Programme.ANONYMOUS).unhappy())
                .extracting(KeyWord::word)
                .doesNotContain("scandal");
    }

    @Test
    void whatAFewSayOverAndOverIsHeldBack() {
        List<ReadComment> comments = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            comments.add(comment(i < 30 ? i % 7 : i, "en", i < 30 ? 2 : 10, i < 30 ? "scandal" : "fine"));
        }
        assertThat(KeyWords.of(comments, Metric.nps(), Programme.ANONYMOUS).unhappy())
                .isEmpty();
        assertThat(KeyWords.of(comments, Metric.nps(), Programme.ANONYMOUS).happy())
                .extracting(KeyWord::word)
                .containsExactly("fine");
    }

    @Test
    void aDeniedWordIsAnotherWord() {
        assertThat(Stems.of("not helpful", "en")).isEqualTo("not " + Stems.of("helpful", "en"));
        assertThat(Stems.of("lieferungen", "de")).isEqualTo(Stems.of("lieferung", "de"));
        assertThat(Stems.of("woord", "nl")).isEqualTo("woord");
    }

    private static ReadComment comment(int author, String language, int score, String words) {
        return new ReadComment(
                new UUID(7, author), author, language, Optional.empty(), OptionalInt.of(score), " ", words);
    }
}
