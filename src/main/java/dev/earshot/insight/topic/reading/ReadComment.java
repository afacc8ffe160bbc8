package dev.earshot.insight.topic.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What a response's comments say, without the comments.
 *
 * @param author the same for all of one customer; somebody without a name is alone
 * @param language "de", in which it was read
 * @param form language of the form, where that is another
 * @param score to the question that is asked about
 */
public record ReadComment(
        UUID response,
        int author,
        String language,
        Optional<String> form,
        OptionalInt score,
        String topics,
        String words) {

    public boolean isAbout(String topic) {
        return topics.contains(" " + topic + " ");
    }

    /** Each once, as it was written but for capitals; "not helpful" is one. */
    public List<String> terms() {
        return words.isEmpty() ? List.of() : List.of(words.split("\\|"));
    }

    /** Found in " recommend:9 delivery:4 ". */
    static OptionalInt score(String scores, String question) {
        String key = " " + question + ":";
        int at = scores.indexOf(key);
        return at < 0
                ? OptionalInt.empty()
                : OptionalInt.of(
                        Integer.parseInt(scores.substring(at + key.length(), scores.indexOf(' ', at + key.length()))));
    }
}
