package dev.earshot.survey.question;

/** What a question's answers are for. */
public enum Role {
    /** The survey's headline figure comes from it. */
    OUTCOME,
    /** A part of the experience that may explain the outcome. */
    DRIVER,
    NONE
}
