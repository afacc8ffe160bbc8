package dev.earshot.catalog.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.reader.Yaml;
import org.junit.jupiter.api.Test;

class TextReaderTest {

    private static final String REST =
            """
            languages: [en, de, no]
            open: true
            questions:
              - {id: recommend, type: csat, text: {en: A, de: B, no: C}}
            """;

    @Test
    void aTextIsGivenByLanguage() {
        var title =
                Yaml.survey("title: {en: Hello, de: Hallo, no: Hei}\n" + REST).title();

        assertThat(title.in("de")).isEqualTo("Hallo");
        assertThat(title.in("de-AT")).isEqualTo("Hallo");
        assertThat(title.in("fr")).isEqualTo("Hello");
    }

    @Test
    void norwegianIsNotFalse() {
        assertThat(Yaml.survey("title: {en: Hello, de: Hallo, no: Hei}\n" + REST)
                        .title()
                        .in("no"))
                .isEqualTo("Hei");
    }

    @Test
    void wordsStayAsTheyAreWritten() {
        assertThat(Yaml.survey("title: {en: 012, de: yes, no: 1.10}\n" + REST)
                        .title()
                        .byLanguage())
                .containsEntry("en", "012")
                .containsEntry("de", "yes")
                .containsEntry("no", "1.10");
    }

    @Test
    void aMissingTranslationIsAWarning() {
        assertThat(Yaml.findings("title: {en: Hello, de: Hallo}\n" + REST))
                .containsExactly("surveys/x.yaml:1:1: warning: no text in Norwegian (no); English is shown instead.");
        assertThat(Yaml.findings("title: Hello\n" + REST))
                .containsExactly("surveys/x.yaml:1:1: warning: no text in German (de), Norwegian (no); English is shown"
                        + " instead.");
    }

    @Test
    void theSourceLanguageIsNeeded() {
        assertThat(Yaml.findings("title: {de: Hallo}\n" + REST))
                .containsExactly(
                        "surveys/x.yaml:1:1: no text in English (en), the first of this survey's languages. Add"
                                + " it.");
    }

    @Test
    void aStrangeLanguageIsToldApartFromAMistypedOne() {
        assertThat(Yaml.findings("title: {en: A, de: B, no: C, fr: D, deu: E, xx: F}\n" + REST))
                .containsExactly(
                        "surveys/x.yaml:1:30: French (fr) is not among this survey's languages: en, de, no. Add it to"
                                + " \"languages\", or remove this line.",
                        "surveys/x.yaml:1:37: \"deu\" is not a language of this survey. It has: en, de, no. Did you mean"
                                + " \"de\"?",
                        "surveys/x.yaml:1:45: \"xx\" is not a language of this survey. It has: en, de, no.");
    }

    @Test
    void aTextHasWords() {
        assertThat(Yaml.findings("title: {en: A, de: , no: [C]}\n" + REST))
                .containsExactly(
                        "surveys/x.yaml:1:1: warning: no text in German (de), Norwegian (no); English is shown instead.",
                        "surveys/x.yaml:1:19: an empty text. Write it, or remove the line.",
                        "surveys/x.yaml:1:26: the text in one language is a single value, not a list.");
        assertThat(Yaml.findings("title: [A]\n" + REST))
                .containsExactly("surveys/x.yaml:1:8: a text, or one for each language, belongs here, not a list.");
        assertThat(Yaml.findings("title: {en: " + "a".repeat(1001) + ", de: B, no: C}\n" + REST))
                .containsExactly("surveys/x.yaml:1:13: a text of more than 1000 characters. Shorten it.");
    }
}
