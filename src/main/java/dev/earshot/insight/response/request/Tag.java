package dev.earshot.insight.response.request;

import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import java.time.Instant;

/**
 * A word somebody put to a response, or to all that say something.
 *
 * @param by their e-mail address
 * @param byRule whether it stands there because of what the comments say
 */
public record Tag(String name, String by, Instant at, boolean byRule) {

    public static final int LONGEST = 40;

    private static final String TOPICS = "topics.yaml";

    /** What the comments are about, by the rules of the file: nobody put it there, and at no time. */
    public static Tag ofTopic(String topic) {
        return new Tag(topic, TOPICS, Instant.EPOCH, true);
    }

    public boolean isTopic() {
        return byRule && by.equals(TOPICS);
    }

    /** As it is kept: without space around it, and one between words. */
    public static String name(String typed) {
        String name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new ProblemException(
                    ProblemType.BAD_PARAMETER.detail("A tag has 1 to " + LONGEST + " characters, like late delivery."));
        }
        return name;
    }
}
