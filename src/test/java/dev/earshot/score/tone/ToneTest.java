package dev.earshot.score.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ToneTest {

    @Test
    void wordsOfTheHappyWeighUpAndThoseOfTheUnhappyDown() {
        Tone tone = Tone.learnt(comments(2_000, .6));
        assertThat(tone.weights().get("lovely")).isGreaterThan(.5);
        assertThat(tone.weights().get("rude")).isLessThan(-.5);
        assertThat(tone.weights()).as("four texts are not enough").doesNotContainKey("rare");
        assertThat(tone.of(List.of("lovely", "parcel"))).isGreaterThan(0);
        assertThat(tone.of(List.of("unheard"))).isZero();
    }

    @Test
    void accuracyIsMeasuredOnCommentsNotLearntFrom() {
        ToneAccuracy good = ToneAccuracy.of(comments(3_000, .6), .95).orElseThrow();
        assertThat(good.auc()).isBetween(.85, .95);
        assertThat(good.low()).isLessThan(good.auc());
        // Words that say nothing: learnt by heart they would seem to tell, measured on others they are a coin.
        ToneAccuracy coin = ToneAccuracy.of(comments(3_000, 0), .95).orElseThrow();
        assertThat(coin.auc()).isCloseTo(.5, within(.05));
        assertThat(ToneAccuracy.of(
                        comments(3_000, .6).stream().filter(Heard::happy).toList(), .95))
                .isEmpty();
    }

    @Test
    void whoRepeatsThemselvesIsNotRecognised() {
        // Everybody has a word of their own, which would tell the one comment from the other of the same author.
        List<Heard> comments = new ArrayList<>();
        Random random = new Random(5);
        for (int author = 0; author < 200; author++) {
            boolean happy = random.nextBoolean();
            for (int i = 0; i < 6; i++) {
                comments.add(new Heard(author, List.of("own" + author), happy));
            }
        }
        assertThat(ToneAccuracy.of(comments, .95).orElseThrow().auc()).isEqualTo(.5);
    }

    @Test
    void commentsAreComparedWhereBothSidesHaveTen() {
        assertThat(ToneContrast.of(sum(10, 1), sum(10, -1)).orElseThrow().difference())
                .isEqualTo(2);
        assertThat(ToneContrast.of(sum(9, 1), sum(90, -1))).isEmpty();
        assertThat(ToneContrast.of(sum(90, 1), sum(9, -1))).isEmpty();
    }

    private static ToneContrast.Sum sum(int comments, double tone) {
        ToneContrast.Sum sum = new ToneContrast.Sum();
        for (int i = 0; i < comments; i++) {
            sum.add(tone);
        }
        return sum;
    }

    /** Hanley and McNeil (1982), table of 109 images: an area of .893 has a standard error of .032. */
    @Test
    void theIntervalIsThatOfThePaper() {
        ToneAccuracy paper = ToneAccuracy.of(.893, 51, 58, .95);
        assertThat((paper.high() - paper.low()) / 2 / 1.96).isCloseTo(.032, within(.001));
    }

    /** @param telling share of comments with a word that fits the score */
    private static List<Heard> comments(int count, double telling) {
        Random random = new Random(3);
        List<Heard> comments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean happy = random.nextInt(3) > 0;
            List<String> terms = new ArrayList<>(List.of("parcel", "word" + random.nextInt(40)));
            if (i < 4) {
                terms.add("rare");
            }
            if (random.nextDouble() < telling) {
                terms.add(happy ? "lovely" : "rude");
            } else if (random.nextDouble() < .1) {
                terms.add(random.nextBoolean() ? "lovely" : "rude");
            }
            comments.add(new Heard(i, terms, happy));
        }
        return comments;
    }
}
