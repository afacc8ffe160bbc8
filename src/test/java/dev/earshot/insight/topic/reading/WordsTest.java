package dev.earshot.insight.topic.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.topic.dictionary.DictionaryReader;
import dev.earshot.score.comment.Token;
import dev.earshot.score.topic.Dictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Dictionary shipped;

    WordsTest() throws IOException {
        shipped = DictionaryReader.read("topics.yaml", Files.readString(Path.of("surveys/topics.yaml")))
                .dictionary();
    }

    @Test
    void commonWordsGoAndADeniedOneTakesItsNotAlong() {
        assertThat(words("The staff was not helpful. I didn't like it, the staff!", "en"))
                .containsExactly("staff", "not helpful", "didn't like");
        assertThat(words("Die Lieferung kam nicht pünktlich", "de"))
                .containsExactly("lieferung", "kam", "nicht pünktlich");
        assertThat(words("3 mugs 👍", "en")).containsExactly("mugs", "👍");
    }

    @Test
    void aScoreIsFoundByItsQuestion() {
        String scores = " recommend:10 ease:3 ";
        assertThat(ReadComment.score(scores, "recommend")).isEqualTo(OptionalInt.of(10));
        assertThat(ReadComment.score(scores, "ease")).isEqualTo(OptionalInt.of(3));
        assertThat(ReadComment.score(scores, "commend")).isEqualTo(OptionalInt.empty());
    }

    private Set<String> words(String text, String language) {
        return Words.of(Token.of(text, language), language, shipped);
    }
}
