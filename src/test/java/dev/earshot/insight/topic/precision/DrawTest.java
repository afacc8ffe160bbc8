package dev.earshot.insight.topic.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final List<UUID> COMMENTS =
            LongStream.range(0, 400).mapToObj(i -> new UUID(7, i)).toList();

    @Test
    void theSameSeedDrawsTheSameInWhateverOrderTheyCome() {
        List<UUID> turned = new ArrayList<>(COMMENTS);
        Collections.reverse(turned);
        assertThat(Draw.of(turned, 50, 11)).isEqualTo(Draw.of(COMMENTS, 50, 11));
        assertThat(Draw.of(COMMENTS, 50, 12)).isNotEqualTo(Draw.of(COMMENTS, 50, 11));
    }

    @Test
    void everyCommentIsDrawnOnceAtMostAndAsOftenAsAnyOther() {
        long[] drawn = new long[2];
        for (int seed = 0; seed < 400; seed++) {
            List<UUID> sample = Draw.of(COMMENTS, 50, seed);
            assertThat(sample).hasSize(50).doesNotHaveDuplicates();
            sample.forEach(one -> drawn[one.getLeastSignificantBits() < 200 ? 0 : 1] += 1);
        }
        assertThat(drawn[0]).isBetween(9_700L, 10_300L);
    }

    @Test
    void fewAreAllDrawn() {
        assertThat(Draw.of(COMMENTS.subList(0, 8), 50, 1)).containsExactlyInAnyOrderElementsOf(COMMENTS.subList(0, 8));
    }
}
