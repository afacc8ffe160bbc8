package dev.earshot.catalog.reader.question;

import dev.earshot.catalog.reader.rule.Outline;
import dev.earshot.catalog.schema.QuestionKeys;
import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import java.util.Optional;

/**
 * The question a survey's headline figure comes from, known before the questions are read: it alone is required unless
 * told otherwise, and what depends on a score needs it.
 */
public final class Outcome {

    private final Optional<Outline.Part> part;
    private final boolean certain;

    public Outcome(Outline outline) {
        this.part = outline.outcome();
        this.certain = outline.isClear();
    }

    boolean is(Outline.Part candidate) {
        return part.filter(candidate::equals).isPresent();
    }

    /** Whether it is this question and asks for one number; the items of a battery are never required. */
    boolean isScale(Outline.Part candidate) {
        return is(candidate)
                && candidate.type().filter(QuestionKeys.SCALES::contains).isPresent();
    }

    /** A key that means nothing without a scored question is a problem where there is none. */
    public void expectedBy(Fields fields, String key, Findings findings) {
        // A mistyped type may hide the scored question; its own problem is enough.
        if (fields.has(key) && part.isEmpty() && certain) {
            findings.problem(
                    fields.at(key),
                    "\"" + key + "\" depends on a score, and this survey has no question with a scale. Add one, such as"
                            + " \"- nps\", or remove this");
        }
    }
}
