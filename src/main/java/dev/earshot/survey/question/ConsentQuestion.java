package dev.earshot.survey.question;

import java.util.List;

/** A box to tick, never ticked beforehand. Left empty it means no. */
public record ConsentQuestion(Basics basics) implements Question {

    /** The one value of a given consent. */
    public static final String GIVEN = "yes";

    @Override
    public String type() {
        return "consent";
    }

    @Override
    public Reading take(List<String> posted) {
        return posted.equals(List.of(GIVEN))
                ? new Reading.Answered(new Answer.Choice(List.of(GIVEN)))
                : Reading.wrong(this, AnswerError.Kind.NOT_AN_OPTION, posted.get(0));
    }
}
