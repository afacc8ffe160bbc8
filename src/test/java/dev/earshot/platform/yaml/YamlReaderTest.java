package dev.earshot.platform.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {

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
                    a: &x b                        | 1:4: anchors (&) and aliases (*) are not used here. Write the value out, in quotes if it begins with & or *.
                    a: *x                          | 1:4: anchors (&) and aliases (*) are not used here. Write the value out, in quotes if it begins with & or *.
                    a: !!int 7                     | 1:4: tags (!) are not used here. Put a text that begins with ! in quotes.
                    a: b\\n---\\na: c              | 2:1: a second document begins here. Keep one in each file and remove "---".
                    [a]: b                         | 1:1: a key is a single word. Put a text that begins with [, { or ? in quotes.
                    a: [[[[[[[[[[[[[x]]]]]]]]]]]]] | 1:15: this is nested more than 12 levels deep. Check the indentation.
                    """)
    void whatIsNotPlainYamlIsRefusedAtItsPlace(String yaml, String told) {
        assertThat(findings(yaml.translateEscapes())).containsExactly("x.yaml:" + told);
    }

    @Test
    void aKeyGivenTwiceIsToldAndTheRestIsStillRead() {
        Findings findings = new Findings("x.yaml");
        Block root = (Block)
                YamlReader.read("title: A\ntitle: B\nopen: true\n", findings).orElseThrow();
        assertThat(findings.problems())
                .map(Problem::toString)
                .containsExactly("x.yaml:2:1: the key \"title\" already stands on line 1. Keep one of them.");
        assertThat(root.entries()).containsOnlyKeys("title", "open");
    }

    @Test
    void charactersThatCannotStayAreAllTold() {
        assertThat(findings("a: \u0007\nb: caf\uFFFD\n"))
                .containsExactly(
                        "x.yaml:1:4: an invisible control character (U+0007). Delete it.",
                        "x.yaml:2:7: a character that is not UTF-8. Save the file as UTF-8.");
    }

    @Test
    void aHugeFileIsRefusedUnread() {
        assertThat(findings("# " + "é".repeat(131_072)))
                .containsExactly("x.yaml:1:1: the file is larger than 256 KiB. Split it.");
    }

    @Test
    void aByteOrderMarkIsHarmless() {
        assertThat(findings("\uFEFFtitle: A\nopen: true\nquestions: [{id: a, type: text, text: A}]"))
                .isEmpty();
    }

    @Test
    void valuesStayAsWritten() {
        Findings findings = new Findings("x.yaml");
        Block root = (Block) YamlReader.read("a: 012\nb: no\nc: 'HMAC '\nd: ~\ne: '~'\n", findings)
                .orElseThrow();
        assertThat(root.entries().values())
                .extracting(entry -> ((Scalar) entry.value()).written())
                .containsExactly("012", "no", "HMAC ", "~", "~");
        assertThat(root.entries().values())
                .filteredOn(entry -> ((Scalar) entry.value()).absent())
                .extracting(entry -> entry.key().text())
                .containsExactly("d");
        assertThat(((Scalar) root.entries().get("c").value()).text()).isEqualTo("HMAC");
        assertThat(findings.sound()).isTrue();
    }

    @Test
    void aFileWithoutAnythingIsNoProblem() {
        assertThat(findings("")).isEmpty();
        assertThat(findings("# nothing\n")).isEmpty();
        assertThat(YamlReader.read("# nothing\n", new Findings("x.yaml"))).isEmpty();
    }

    /** Whatever is typed, the answer is nodes or problems with a place in the file, never an exception. */
    @Test
    void noTextMakesTheReaderFail() {
        Random random = new Random(11);
        String letters = "\t\n\r :-?,[]{}#&*!|>'\"%@`~a0\u0085\u2028\u000B\uD800";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Findings findings = new Findings("x.yaml");
            YamlReader.read(text.toString(), findings);
            assertThat(findings.problems()).as(text.toString()).allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
            });
        }
    }

    private static List<String> findings(String yaml) {
        Findings findings = new Findings("x.yaml");
        YamlReader.read(yaml, findings);
        return findings.problems().stream().map(Problem::toString).toList();
    }
}
