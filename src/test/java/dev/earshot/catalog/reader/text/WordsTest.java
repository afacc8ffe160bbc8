package dev.earshot.catalog.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The guesses behind "Did you mean". */
class WordsTest {

    @Test
    void languagesAreKnownAsBcp47WritesThem() {
        assertThat(List.of("en", "pt-BR", "zh-Hant", "fil", "no", "he")).allMatch(LanguageTag::known);
        assertThat(List.of("EN", "pt_BR", "pt-br", "xx", "english", "", "iw")).noneMatch(LanguageTag::known);
    }

    @Test
    void languagesAreGuessedFromOtherHabits() {
        assertThat(LanguageTag.guess("en_GB")).contains("en-GB");
        assertThat(LanguageTag.guess("deu")).contains("de");
        assertThat(LanguageTag.guess("French")).contains("fr");
        assertThat(LanguageTag.guess("spansh")).contains("es");
        assertThat(LanguageTag.guess("xx")).isEmpty();
    }

    @Test
    void namesAreTidied() {
        assertThat(Names.tidy("Speed of delivery!")).contains("speed-of-delivery");
        assertThat(Names.tidy("速度")).isEmpty();
    }
}
