package dev.earshot.insight.response.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.insight.response.request.WordSearch.Group;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordSearchTest {

    @Test
    void readsWhatIsTyped() {
        assertThat(read("late Parcel")).containsExactly("WORD late, WORD Parcel");
        assertThat(read("courier OR \"was late\" cour* OR OR"))
                .containsExactly("WORD courier", "PHRASE was late, BEGINNING cour");
        assertThat(read("late -courier -\"as ever\"")).containsExactly("WORD late not WORD courier, PHRASE as ever");
        assertThat(read("e-mail \"never closed")).containsExactly("WORD e-mail, PHRASE never closed");
        assertThat(read("  ")).isEmpty();
    }

    @Test
    void knowsTheOnlyWord() {
        assertThat(WordSearch.of("late").only()).contains("late");
        assertThat(WordSearch.of("late parcel").only()).isEmpty();
        assertThat(WordSearch.of("late OR parcel").only()).isEmpty();
        assertThat(WordSearch.of("late -parcel").only()).isEmpty();
        assertThat(WordSearch.of("lat*").only()).isEmpty();
    }

    @Test
    void refusesWhatWouldFindEverything() {
        assertThatThrownBy(() -> WordSearch.of("a")).hasMessageContaining("too short");
        assertThatThrownBy(() -> WordSearch.of("a*")).hasMessageContaining("too short");
        assertThatThrownBy(() -> WordSearch.of("-late")).hasMessageContaining("what must not be there");
        assertThatThrownBy(() -> WordSearch.of("aa bb cc dd ee ff gg hh ii jj kk"))
                .hasMessageContaining("10 words");
        assertThatThrownBy(() -> WordSearch.of("a".repeat(201))).hasMessageContaining("200 characters");
    }

    private static List<String> read(String text) {
        return WordSearch.of(text).groups().stream().map(WordSearchTest::words).toList();
    }

    private static String words(Group group) {
        String wanted = group.wanted().stream().map(WordSearchTest::word).collect(Collectors.joining(", "));
        String unwanted = group.unwanted().stream().map(WordSearchTest::word).collect(Collectors.joining(", "));
        return unwanted.isEmpty() ? wanted : wanted + " not " + unwanted;
    }

    private static String word(WordSearch.Term term) {
        return term.kind() + " " + term.words();
    }
}
