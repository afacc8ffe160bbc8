package dev.earshot.catalog.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurveyHashTest {

    private static final String SURVEY = "title: A\nopen: true\nquestions: [{id: a, type: text, text: B}]\n";

    private static String hash(String yaml) {
        return SurveyReader.read("surveys/x.yaml", yaml).sound().orElseThrow().hash();
    }

    @Test
    void looksDoNotCount() {
        String otherLooks =
                """
                # A comment
                questions:
                  - type: "text"
                    id: a
                    text: >
                      B
                title:   'A'
                open: true # another
                """;
        assertThat(hash(otherLooks)).isEqualTo(hash(SURVEY)).matches("[0-9a-f]{64}");
    }

    @Test
    void wordsCount() {
        assertThat(hash(SURVEY.replace("B", "C"))).isNotEqualTo(hash(SURVEY));
        assertThat(hash(SURVEY + "thanks: A\n")).isNotEqualTo(hash(SURVEY));
    }

    @Test
    void theOrderOfOptionsCounts() {
        String choice =
                SURVEY.replace("text: B", "options: {a: A, b: B}, text: B").replace("type: text", "type: choice");

        assertThat(hash(choice.replace("{a: A, b: B}", "{b: B, a: A}"))).isNotEqualTo(hash(choice));
    }

    /** Stored hashes must be found again by every later version. */
    @Test
    void theHashOfAFileNeverChanges() {
        assertThat(hash(SURVEY)).isEqualTo("b50196144778aa69648be3d4e9946c8d932ac25acc9a07e4c34c232b8d318c83");
    }
}
