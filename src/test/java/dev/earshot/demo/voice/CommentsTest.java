package dev.earshot.demo.voice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.demo.truth.Dice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommentsTest {

    private final Comments comments = Comments.bundled();

    @Test
    void everyLanguageHasWordsForEverySubject() {
        assertThat(comments.byLanguage()).containsOnlyKeys("en", "de", "fr", "es", "ar");
        comments.byLanguage().forEach((language, words) -> {
            Set<String> missing = new HashSet<>(
                    List.of(Subject.values()).stream().map(Subject::key).toList());
            missing.removeAll(words.keySet());
            // The new courier drives only where German is spoken.
            missing.remove(Subject.SWIFTLINE.key());
            assertThat(missing).as(language).isEmpty();
        });
    }

    @Test
    void nothingIsLeftToFillIn() {
        Dice dice = new Dice(1);
        List<String> written = new ArrayList<>();
        for (String language : comments.byLanguage().keySet()) {
            for (Subject subject : Subject.values()) {
                for (int i = 0; i < 30; i++) {
                    written.add(comments.write(language, subject, dice));
                }
            }
        }
        assertThat(written).noneMatch(words -> words.contains("{") || words.contains("}"));
        assertThat(new HashSet<>(written)).hasSizeGreaterThan(300);
    }
}
