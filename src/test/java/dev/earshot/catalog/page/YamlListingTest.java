package dev.earshot.catalog.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.platform.yaml.Finding;
import dev.earshot.platform.yaml.Problem;
import dev.earshot.platform.yaml.Warning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class YamlListingTest {

    /** Keys in <>, comments in (), what is wrong in []. */
    private static String marked(YamlLine line) {
        return line.pieces().stream()
                .map(piece -> piece.isKey()
                        ? "<" + piece.text() + ">"
                        : piece.isComment()
                                ? "(" + piece.text() + ")"
                                : piece.isWrong() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private static String marked(String line) {
        return marked(YamlListing.of(line, List.of()).get(0));
    }

    private static YamlLine wrong(String line, int column) {
        Finding problem = new Problem("f", 1, column, "this is wrong", Optional.of("right"));
        return YamlListing.of(line, List.of(problem)).get(0);
    }

    @Test
    void findsKeysAndComments() {
        assertThat(marked("title: Would you: say so # why")).isEqualTo("<title>: Would you: say so (# why)");
        assertThat(marked("# all of it: this")).isEqualTo("(# all of it: this)");
        assertThat(marked("  - id: a#b")).isEqualTo("  - <id>: a#b");
        assertThat(marked("- {id: nps, text: {en: Tell us, de-AT: \"x: y\"}}"))
                .isEqualTo("- {<id>: nps, <text>: {<en>: Tell us, <de-AT>: \"x: y\"}}");
        assertThat(marked("text: Hello {customer.firstName|you}, it: is"))
                .isEqualTo("<text>: Hello {customer.firstName|you}, it: is");
        assertThat(marked("title: Don't, it's: fine")).isEqualTo("<title>: Don't, it's: fine");
        assertThat(marked("segments: [order.store, order.courier]"))
                .isEqualTo("<segments>: [order.store, order.courier]");
    }

    @Test
    void leavesATextOfSeveralLinesAlone() {
        assertThat(YamlListing.of("text: |\n  Dear: you\n\n  # more\nnext: x", List.of()).stream()
                        .map(YamlListingTest::marked))
                .containsExactly("<text>: |", "  Dear: you", "", "  # more", "<next>: x");
    }

    @Test
    void underlinesWhatIsWrongAndSaysWhy() {
        assertThat(marked(wrong("  delay: 2d # soon", 10))).isEqualTo("  <delay>: [2d] (# soon)");
        assertThat(marked(wrong("- {id: a, type: npz, x: 1}", 17))).isEqualTo("- {<id>: a, <type>: [npz], <x>: 1}");
        assertThat(marked(wrong("pasive: x", 1))).isEqualTo("[pasive]: x");
        assertThat(wrong("pasive: x", 1).problems()).containsExactly("This is wrong. Did you mean \"right\"?");
        assertThat(marked(wrong("short", 40))).isEqualTo("short");
    }

    @Test
    void underlinesNoWarning() {
        List<YamlLine> lines = YamlListing.of("a: b", List.of(new Warning("f", 1, 1, "worth a look")));
        assertThat(marked(lines.get(0))).isEqualTo("<a>: b");
        assertThat(lines.get(0).problems()).isEmpty();
    }
}
