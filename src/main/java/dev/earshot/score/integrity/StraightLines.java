package dev.earshot.score.integrity;

import dev.earshot.score.integrity.Alarm.Detector;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Answers with the same mark on every item, and on the question behind them. Somebody who is content with everything does
 * that as well: such answers count for scores, and are left out where items are compared with each other. Paper 2.
 */
public final class StraightLines {

    /** Fewest items in a row. */
    static final int THRESHOLD = 4;

    private StraightLines() {}

    /**
     * @param ratings of the items that were shown and answered
     * @param outcome the score they are to explain, on the same scale; empty where there is none
     */
    public record Answer(String key, int[] ratings, OptionalInt outcome) {

        boolean isStraight() {
            return ratings.length >= THRESHOLD
                    && IntStream.of(ratings).allMatch(rating -> rating == ratings[0])
                    && outcome.orElse(ratings[0]) == ratings[0];
        }
    }

    public static List<Alarm> alarms(List<Answer> answers) {
        return answers.stream()
                .filter(Answer::isStraight)
                .map(answer -> new Alarm(
                        Detector.STRAIGHT_LINE,
                        answer.key,
                        answer.ratings.length,
                        THRESHOLD,
                        "Answer %s gives %d to all of %d items. It tells nothing of what matters most; see whether its words do."
                                .formatted(answer.key, answer.ratings[0], answer.ratings.length)))
                .toList();
    }
}
