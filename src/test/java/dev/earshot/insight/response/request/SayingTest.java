package dev.earshot.insight.response.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SayingTest {

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
    void fitsWhatSaysIt() {
        assertThat(Saying.of("paket OR ÄPFEL").fits("Der Paketbote")).isTrue();
        assertThat(Saying.of("\"was late\"").fits("It WAS LATE again")).isTrue();
        assertThat(Saying.of("late was").fits("It was late")).isTrue();
        assertThat(Saying.of("\"late was\"").fits("It was late")).isFalse();
    }

    @Test
    void refusesWhatWouldFindEverything() {
        assertThatThrownBy(() -> Saying.of("a")).hasMessageContaining("too short");
        assertThatThrownBy(() -> Saying.of("\"\" late")).hasMessageContaining("too short");
        assertThatThrownBy(() -> Saying.of("aa bb cc dd ee ff gg hh ii jj kk")).hasMessageContaining("10 words");
        assertThatThrownBy(() -> Saying.of("a".repeat(201))).hasMessageContaining("200 characters");
    }

    private static List<List<String>> groups(String text) {
        return Saying.of(text).groups();
    }
}
