package dev.earshot.score.integrity;

import dev.earshot.score.integrity.Alarm.Detector;
import dev.earshot.score.statistics.Median;
import java.util.List;
import java.util.Optional;

/** Answers given faster than the questions can be read. Paper 2. */
public final class Speeders {

    /** Of the median time. */
    static final double THIRD = 1 / 3.0;
    /** Seconds for a word. */
    static final double READING = .3;

    private static final int FEWEST = 10;

    private Speeders() {}

    /**
     * @param seconds from opening the form to sending it
     * @param words that were shown, 0 where unknown
     */
    public record Answer(String key, double seconds, int words) {}

    /** @param answers to the same form; below {@value #FEWEST} of them there is no usual time, only reading */
    public static List<Alarm> alarms(List<Answer> answers) {
        double limit = answers.size() < FEWEST
                ? 0
                : THIRD
                        * Median.of(
                                answers.stream().mapToDouble(Answer::seconds).toArray());
        return answers.stream()
                .map(answer -> unread(answer).or(() -> hurried(answer, limit)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Alarm> unread(Answer answer) {
        double each = answer.seconds / answer.words;
        return answer.words == 0 || each >= READING
                ? Optional.empty()
                : Optional.of(new Alarm(
                        Detector.SPEEDER,
                        answer.key,
                        each,
                        READING,
                        "Answer %s took %s seconds for %d words; reading takes %s. See whether it says anything."
                                .formatted(
                                        answer.key,
                                        Wording.tenths(answer.seconds),
                                        answer.words,
                                        Wording.tenths(READING * answer.words))));
    }

    private static Optional<Alarm> hurried(Answer answer, double limit) {
        return answer.seconds >= limit
                ? Optional.empty()
                : Optional.of(new Alarm(
                        Detector.SPEEDER,
                        answer.key,
                        answer.seconds,
                        limit,
                        "Answer %s took %s seconds, less than a third of the usual time (%s). See whether it says anything."
                                .formatted(answer.key, Wording.tenths(answer.seconds), Wording.tenths(3 * limit))));
    }
}
