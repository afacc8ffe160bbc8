package dev.earshot.catalog.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.page.LineDiff.Line;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LineDiffTest {

    private static List<String> signed(List<Line> lines) {
        return lines.stream()
                .map(line -> line.skipped() > 0 ? "…" + line.skipped() : line.sign() + line.text())
                .toList();
    }

    private static List<String> side(List<Line> lines, String other) {
        return lines.stream()
                .filter(line -> !line.sign().equals(other))
                .map(Line::text)
                .toList();
    }

    @Test
    void marksWhatCameAndWhatWent() {
        assertThat(signed(LineDiff.between("a\nb\nc\n", "a\nx\nc\nd\n"))).containsExactly("a", "−b", "+x", "c", "+d");
        assertThat(LineDiff.between("a\nb", "a\nb\n")).isEmpty();
        assertThat(signed(LineDiff.between("", "a"))).containsExactly("+a");
        assertThat(signed(LineDiff.between("a", ""))).containsExactly("−a");
    }

    @Test
    void leavesOutWhatStaysTheSame() {
        String old = String.join(
                "\n", IntStream.range(0, 20).mapToObj(String::valueOf).toList());
        assertThat(signed(LineDiff.between(old, old.replace("\n10\n", "\nten\n"))))
                .containsExactly("…7", "7", "8", "9", "−10", "+ten", "11", "12", "13", "…6");
    }

    @Test
    void alwaysAddsUpToBothTexts() {
        Random lots = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<String> old =
                    lots.ints(lots.nextInt(12), 0, 4).mapToObj(String::valueOf).toList();
            List<String> young =
                    lots.ints(lots.nextInt(12), 0, 4).mapToObj(String::valueOf).toList();
            List<Line> lines = LineDiff.whole(old, young);
            assertThat(side(lines, "+")).isEqualTo(old);
            assertThat(side(lines, "−")).isEqualTo(young);
        }
    }

    @Test
    @Timeout(20)
    void managesTheLongestItTakes() {
        Random lots = new Random(7);
        List<String> old =
                lots.ints(LineDiff.MOST_LINES, 0, 50).mapToObj(String::valueOf).toList();
        List<String> young =
                lots.ints(LineDiff.MOST_LINES, 0, 50).mapToObj(String::valueOf).toList();
        assertThat(side(LineDiff.whole(old, young), "+")).isEqualTo(old);
        assertThat(LineDiff.canCompare("\n".repeat(LineDiff.MOST_LINES + 1), ""))
                .isFalse();
    }
}
