package dev.earshot.score.integrity;

import dev.earshot.score.integrity.Alarm.Detector;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers that were given before: the same from the same device within minutes, or the same long text anywhere. */
public final class Duplicates {

    static final Duration THRESHOLD = Duration.ofMinutes(10);

    private Duplicates() {}

    /**
     * @param key of the answer
     * @param device or address it came from, as a hash; empty where unknown
     * @param marks all its marks, as a hash
     * @param text its words, as a hash; empty where they are few enough to be said twice by chance
     */
    public record Answer(String key, Instant at, Optional<String> device, String marks, Optional<String> text) {}

    /** One alarm at most for an answer, the first of its kind being none. */
    public static List<Alarm> alarms(List<Answer> answers) {
        Map<String, Answer> lastOfDevice = new HashMap<>();
        Map<String, Answer> firstOfText = new HashMap<>();
        List<Alarm> alarms = new ArrayList<>();
        List<Answer> inOrder = answers.stream()
                .sorted(Comparator.comparing(Answer::at).thenComparing(Answer::key))
                .toList();
        for (Answer answer : inOrder) {
            Optional<Answer> before = answer.device
                    .map(device -> device + '\n' + answer.marks)
                    .flatMap(same -> Optional.ofNullable(lastOfDevice.put(same, answer)))
                    .filter(last -> Duration.between(last.at, answer.at).compareTo(THRESHOLD) <= 0);
            Optional<Answer> said =
                    answer.text.flatMap(text -> Optional.ofNullable(firstOfText.putIfAbsent(text, answer)));
            before.map(last -> again(answer, last))
                    .or(() -> said.map(first -> sameWords(answer, first)))
                    .ifPresent(alarms::add);
        }
        return alarms;
    }

    private static Alarm again(Answer answer, Answer before) {
        double minutes = Duration.between(before.at, answer.at).toSeconds() / 60.0;
        String sentence =
                "Answer %s repeats every mark of %s from the same device %s minutes later; the limit is 10. See whether a form was sent twice or one person answered for several."
                        .formatted(answer.key, before.key, Wording.tenths(minutes));
        return new Alarm(Detector.DUPLICATE, answer.key, minutes, THRESHOLD.toMinutes(), sentence);
    }

    /** Any delay counts: no two customers write the same sentence. */
    private static Alarm sameWords(Answer answer, Answer before) {
        String sentence = "Answer %s has word for word the text of %s. See whether texts were copied in."
                .formatted(answer.key, before.key);
        return new Alarm(Detector.DUPLICATE, answer.key, 2, 1, sentence);
    }
}
