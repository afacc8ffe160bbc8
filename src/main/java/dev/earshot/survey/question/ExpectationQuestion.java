package dev.earshot.survey.question;

/**
 * Whether it was below, as or above what was expected: 1, 2 or 3. The figure is % above − % below (disconfirmation: Oliver,
 * Journal of Marketing Research 1980).
 */
public record ExpectationQuestion(Basics basics, Scale scale) implements ScaleQuestion {

    public static final Scale SCALE = new Scale(1, 3, 2, 3);

    public ExpectationQuestion(Basics basics) {
        this(basics, SCALE);
    }

    @Override
    public String type() {
        return "expectation";
    }
}
