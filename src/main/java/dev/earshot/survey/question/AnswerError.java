package dev.earshot.survey.question;

/**
 * Why a posted answer was not taken.
 *
 * @param posted what was typed, kept so that the form can show it again
 */
public record AnswerError(Question question, Kind kind, String posted) {

    public enum Kind {
        MISSING,
        NOT_ON_SCALE,
        NOT_AN_OPTION,
        ONE_ONLY,
        /** An option that stands alone was chosen together with others. */
        NOT_TOGETHER,
        TOO_SHORT,
        TOO_LONG,
        NOT_AN_EMAIL,
        NOT_A_PHONE
    }
}
