package dev.earshot.survey.question;

import java.util.List;

/**
 * One part of a page, as the YAML lists them under {@code questions}: a question, a battery of them, or a statement that
 * asks nothing.
 */
public sealed interface Block permits Question, Battery, Statement {

    /** Unique in the survey: {@code [a-z][a-z0-9_-]*}. */
    String id();

    /** The word in the YAML and the name of its page fragment: "nps", "battery", "statement". */
    String type();

    Text text();

    /** When it is shown. */
    Condition when();

    /** What it asks, in order; empty for a statement. */
    List<Question> questions();
}
