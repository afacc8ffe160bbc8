package dev.earshot.insight.driver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.score.driver.Ratings;
import dev.earshot.survey.question.RatingQuestion;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedScoresTest {

    private static final UUID ANNA = new UUID(1, 1);

    @Test
    void aQuestionHasFourBitsInItsOrder() {
        Ratings ratings = scores(3).unpacked(List.of(row(ANNA, 0x0B1), row(null, 0x700), row(ANNA, 0x001)));
        assertThat(ratings.columns())
                .isDeepEqualTo(new byte[][] {{0, Ratings.ABSENT, 0}, {10, Ratings.ABSENT, Ratings.ABSENT}});
        assertThat(ratings.outcome()).containsExactly(Ratings.ABSENT, 6, Ratings.ABSENT);
        assertThat(ratings.customer()[2]).isEqualTo(ratings.customer()[0]).isNotEqualTo(ratings.customer()[1]);
    }

    @Test
    void theSixteenthQuestionBeginsASecondNumber() {
        PackedScores scores = scores(17);
        assertThat(scores.numbers()).isEqualTo(2);
        Ratings ratings = scores.unpacked(List.of(row(ANNA, 0xAL << 56, 0x93)));
        assertThat(ratings.columns()[14]).containsExactly(9);
        assertThat(ratings.columns()[15]).containsExactly(2);
        assertThat(ratings.outcome()).containsExactly(8);
        assertThat(scores.values()).hasSize(2 * 17);
        assertThat(Collections.frequency(scores.sql().chars().boxed().toList(), (int) '?'))
                .isEqualTo(2 * 17);
    }

    private static PackedScores scores(int questions) {
        return new PackedScores(IntStream.range(0, questions)
                .mapToObj(i -> new PackedScores.Column("q" + i, RatingQuestion.from(0)))
                .toList());
    }

    private static PackedScores.Row row(UUID customer, long... packed) {
        return new PackedScores.Row(customer, packed);
    }
}
