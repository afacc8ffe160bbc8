package dev.earshot.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The guesses behind "Did you mean". */
class WordsTest {

    @Test
    void theNearestWordHasAtMostOneSlipForThreeLetters() {
        List<String> known = List.of("questions", "pages", "open", "cooling-off");

        assertThat(Nearest.to("quetsions", known)).contains("questions");
        assertThat(Nearest.to("Open", known)).contains("open");
        assertThat(Nearest.to("cooling_off", known)).contains("cooling-off");
        assertThat(Nearest.to("page", known)).contains("pages");
        assertThat(Nearest.to("answers", known)).isEmpty();
    }

    @Test
    void swappedNeighboursAreOneSlip() {
        assertThat(Nearest.slips("form", "from")).isEqualTo(1);
        assertThat(Nearest.slips("", "abc")).isEqualTo(3);
    }

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
