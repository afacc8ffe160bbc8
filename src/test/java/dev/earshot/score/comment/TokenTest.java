package dev.earshot.score.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void wordsAreComparedWithoutCapitalsAndAccents() {
        assertThat(words("Très LENT, l’accueil", "fr")).containsExactly("tres", "lent", "l", "accueil");
        assertThat(words("Groß, schön und schon da", "de-AT")).containsExactly("gross", "schön", "und", "schon", "da");
        assertThat(words("ﬁne ½", "en")).first().isEqualTo("fine");
        assertThat(words("خِدمةٌ أُخرى", "ar")).containsExactly("خدمه", "اخري");
    }

    @Test
    void aNegatedVerbIsOneWordAndAnEmojiToo() {
        assertThat(words("It didn’t work, Tom's 👍", "en")).containsExactly("it", "didn't", "work", "tom", "s", "👍");
    }

    @Test
    void anEmojiIsOneTokenHoweverItIsDrawn() {
        assertThat(words("Top👍🏽👍 ❤️❤ 5️⃣ 🇩🇪🇫🇷", "en"))
                .containsExactly("top", "👍", "👍", "❤", "❤", "5", "🇩🇪", "🇫🇷");
        assertThat(words("😡️ 👩🏽‍🍳 👩‍🍳", "de")).containsExactly("😡", "👩‍🍳", "👩‍🍳");
        Token thumb = Token.of("So 👍🏽!", "en").get(1);
        assertThat("So 👍🏽!".substring(thumb.start(), thumb.end())).isEqualTo("👍🏽");
    }

    @Test
    void everyWordKnowsWhereItStands() {
        List<Token> tokens = Token.of("Late. Never again!", "en");
        assertThat(tokens).extracting(Token::sentence).containsExactly(0, 1, 1);
        assertThat("Late. Never again!"
                        .substring(tokens.get(1).start(), tokens.get(1).end()))
                .isEqualTo("Never");
    }

    private static List<String> words(String text, String language) {
        return Token.of(text, language).stream().map(Token::word).toList();
    }
}
