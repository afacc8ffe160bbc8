package dev.earshot.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.score.topic.Mention.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aShortCommentIsWholeWithItsWordsMarked() {
        assertThat(marked("Slow and late.", List.of(new Span(0, 4), new Span(9, 13))))
                .isEqualTo("<Slow> and <late>.");
    }

    @Test
    void aLongOneIsCutAroundThem() {
        String text = "word ".repeat(100) + "late " + "word ".repeat(100);
        String cut = marked(text, List.of(new Span(500, 504)));
        assertThat(cut).startsWith("… word").contains(" <late> ").endsWith(" …");
        assertThat(cut.length()).isLessThan(270);
    }

    private static String marked(String text, List<Span> spans) {
        return Excerpt.of(text, spans, Excerpt.LONGEST).stream()
                .map(part -> part.hit() ? "<" + part.text() + ">" : part.text())
                .collect(Collectors.joining());
    }
}
