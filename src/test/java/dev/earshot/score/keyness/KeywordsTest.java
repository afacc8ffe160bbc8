package dev.earshot.score.keyness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordsTest {

    @Test
    void namesWhatTheUnhappySayAndTheHappyDoNot() {
        List<Usage> words = List.of(
                new Usage("late", 60, 20, 70),
                new Usage("rude", 25, 2, 20),
                new Usage("friendly", 3, 90, 80),
                new Usage("parcel", 100, 205, 250));
        assertThat(Keywords.of(words, 200, 400, .05))
                .extracting(word -> word.usage().term())
                .containsExactly("late", "rude");
    }

    @Test
    void aWordOfFewTextsOrFewCustomersIsNotNamed() {
        assertThat(Keywords.of(List.of(new Usage("lawyer", 4, 0, 4)), 20, 4_000, .05))
                .isEmpty();
        assertThat(Keywords.of(List.of(new Usage("lawyer", 12, 0, 2)), 20, 4_000, .05))
                .isEmpty();
        assertThat(Keywords.of(List.of(new Usage("lawyer", 12, 0, 3)), 20, 4_000, .05))
                .hasSize(1);
    }

    @Test
    void amongManyWordsOneHasToStandOutMore() {
        Usage slow = new Usage("slow", 20, 16, 30);
        assertThat(Keywords.of(List.of(slow), 200, 400, .05)).hasSize(1);
        List<Usage> many = new ArrayList<>(List.of(slow));
        for (int i = 0; i < 40; i++) {
            many.add(new Usage("word" + i, 20, 40, 50));
        }
        assertThat(Keywords.of(many, 200, 400, .05)).isEmpty();
    }

    @Test
    void withoutTextsToCompareNothingIsNamed() {
        assertThat(Keywords.of(List.of(new Usage("late", 6, 0, 6)), 6, 0, .05)).isEmpty();
        assertThat(Keywords.of(List.of(), 6, 6, .05)).isEmpty();
    }
}
