package dev.earshot.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTreeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    title: Tell us: why            | 1:15: a ":" is not expected here. Put a text that contains ": " in quotes, or check the indentation.
                    a: 1\\n\\tb: 2                 | 2:1: a tab in the indentation. Use spaces.
                    a: "x\\nb: 2                   | 1:4: a quote is opened here and never closed. Close it.
                    a: {b: c                       | 1:4: a bracket is opened here and never closed. Close it.
                    a: {b: c? d: e}                | 1:9: a comma or a closing bracket is missing here. Inside brackets, put texts in quotes.
                    a: @home                       | 1:4: a value cannot begin with this character. Put it in quotes.
                    a: 'it's'                      | 1:8: this does not fit what stands above it. Check the indentation and the quotes.
                    a: b\\nkey\\n                  | 2:1: a key without ":" behind it. Write "key: value", or check the line above.
                    a: &x b                        | 1:4: anchors (&) and aliases (*) are not used in surveys. Write the value out, in quotes if it begins with & or *.
                    a: *x                          | 1:4: anchors (&) and aliases (*) are not used in surveys. Write the value out, in quotes if it begins with & or *.
                    a: !!int 7                     | 1:4: tags (!) are not used in surveys. Put a text that begins with ! in quotes.
                    a: b\\n---\\na: c              | 2:1: a second document begins here. Put one survey in each file and remove "---".
                    - a                            | 1:1: a survey is a group of keys such as "title: …", not a list.
                    [a]: b                         | 1:1: a key is a single word. Put a text that begins with [, { or ? in quotes.
                    # nothing                      | 1:1: the file is empty. Give it at least a title and questions.
                    a: [[[[[[[[[[[[[x]]]]]]]]]]]]] | 1:15: this is nested more than 12 levels deep. Check the indentation.
                    """)
    void whatIsNotPlainYamlIsRefusedAtItsPlace(String yaml, String told) {
        assertThat(Yaml.findings(yaml.translateEscapes())).containsExactly("surveys/x.yaml:" + told);
    }

    @Test
    void aKeyGivenTwiceIsToldAndTheRestIsStillRead() {
        assertThat(Yaml.findings("title: A\ntitle: B\nopen: maybe\nquestions: [{id: a, type: text, text: A}]"))
                .containsExactly(
                        "surveys/x.yaml:2:1: the key \"title\" already stands on line 1. Keep one of them.",
                        "surveys/x.yaml:3:7: \"open\" is true or false, not \"maybe\".");
    }

    @Test
    void charactersThatCannotStayAreAllTold() {
        assertThat(Yaml.findings("a: \u0007\nb: caf\uFFFD\n"))
                .containsExactly(
                        "surveys/x.yaml:1:4: an invisible control character (U+0007). Delete it.",
                        "surveys/x.yaml:2:7: a character that is not UTF-8. Save the file as UTF-8.");
    }

    @Test
    void aHugeFileIsRefusedUnread() {
        assertThat(Yaml.findings("# " + "é".repeat(131_072)))
                .containsExactly("surveys/x.yaml:1:1: the file is larger than 256 KiB. Split the survey.");
    }

    @Test
    void aByteOrderMarkIsHarmless() {
        assertThat(Yaml.findings("\uFEFFtitle: A\nopen: true\nquestions: [{id: a, type: text, text: A}]"))
                .isEmpty();
    }

    /** Whatever is typed, the answer is findings with a place in the file, never an exception. */
    @Test
    void noTextMakesTheReaderFail() {
        Random random = new Random(7);
        String good =
                "title: {en: A}\nopen: true\nquestions:\n  - id: a\n    type: choice\n    text: A\n    options: {a: b}\n";
        String noise = "\t\n\r :-?,[]{}#&*!|>'\"%@`~a0\u0085\u2028\u000B\uD800";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(good);
            for (int slips = random.nextInt(4) + 1; slips > 0; slips--) {
                int at = random.nextInt(text.length());
                text.replace(at, at + random.nextInt(3), "" + noise.charAt(random.nextInt(noise.length())));
            }
            SurveyReading reading = SurveyReader.read("surveys/x.yaml", text.toString());
            assertThat(reading.findings()).as(text.toString()).allSatisfy(finding -> {
                assertThat(finding.line())
                        .isBetween(1, (int) text.toString().lines().count() + 3);
                assertThat(finding.column()).isPositive();
            });
        }
    }
}
