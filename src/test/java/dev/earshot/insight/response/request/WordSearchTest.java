package dev.earshot.insight.response.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordSearchTest {

    @Test
    void readsWordsAlternativesAndWordsSideBySide() {
        assertThat(groups("late Parcel")).containsExactly(List.of("late", "parcel"));
        assertThat(groups("courier OR \"was late\" twice"))
                .containsExactly(List.of("courier"), List.of("was late", "twice"));
        assertThat(groups(" OR  OR courier OR ")).containsExactly(List.of("courier"));
        assertThat(groups("\"never closed")).containsExactly(List.of("never closed"));
        assertThat(groups("  ")).isEmpty();
    }

    @Test
    void marksWhatWasLookedForAndNothingElse() {
        assertThat(marked("paket OR ÄPFEL", "Der Paketbote brachte Äpfel"))
                .isEqualTo("Der [Paket]bote brachte [Äpfel]");
        assertThat(marked("parcel OR \"parcel was\"", "parcel was, parcel is")).isEqualTo("[parcel was], [parcel] is");
        assertThat(marked("طرد", "وصل الطرد متأخرا")).isEqualTo("وصل ال[طرد] متأخرا");
        assertThat(marked("", "as it is")).isEqualTo("as it is");
        assertThat(marked("late", "")).isEmpty();
    }

    @Test
    void refusesWhatWouldFindEverything() {
        assertThatThrownBy(() -> WordSearch.of("a")).hasMessageContaining("too short");
        assertThatThrownBy(() -> WordSearch.of("\"\" late")).hasMessageContaining("too short");
        assertThatThrownBy(() -> WordSearch.of("aa bb cc dd ee ff gg hh ii jj kk"))
                .hasMessageContaining("10 words");
        assertThatThrownBy(() -> WordSearch.of("a".repeat(201))).hasMessageContaining("200 characters");
    }

    private static List<List<String>> groups(String text) {
        return WordSearch.of(text).groups();
    }

    private static String marked(String search, String comment) {
        return WordSearch.of(search).mark(comment).stream()
                .map(part -> part.hit() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
