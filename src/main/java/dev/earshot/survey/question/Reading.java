package dev.earshot.survey.question;

/** What became of one question's part of a posted form. */
public sealed interface Reading {

    /** Seen and left empty, which this question allows. */
    Reading SKIPPED = new Skipped();

    /** "Does not apply" was chosen. */
    Reading NOT_APPLICABLE = new NotApplicable();

    record Answered(Answer answer) implements Reading {}

    record Skipped() implements Reading {}

    record NotApplicable() implements Reading {}

    record Wrong(AnswerError error) implements Reading {}

    static Reading wrong(Question question, AnswerError.Kind kind, String posted) {
        return new Wrong(new AnswerError(question, kind, posted));
    }
}
