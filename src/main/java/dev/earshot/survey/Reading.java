package dev.earshot.survey;

/** What became of one question's part of a posted form. */
public sealed interface Reading {

    /** Seen and left empty, which this question allows. */
    Reading SKIPPED = new Skipped();

    record Answered(Answer answer) implements Reading {}

    record Skipped() implements Reading {}

    record Wrong(AnswerError error) implements Reading {}

    static Reading wrong(Question question, AnswerError.Kind kind, String posted) {
        return new Wrong(new AnswerError(question, kind, posted));
    }
}
