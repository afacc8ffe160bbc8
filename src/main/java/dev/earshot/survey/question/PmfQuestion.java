package dev.earshot.survey.question;

/**
 * How somebody would feel without the product: not disappointed (1), somewhat (2) or very (3). The figure is the share of
 * "very" among those who still use it, so "does not apply" is always offered (Ellis 2009).
 */
public record PmfQuestion(Basics basics, Scale scale) implements ScaleQuestion {

    public static final Scale SCALE = new Scale(1, 3, 2, 3);

    public PmfQuestion(Basics basics) {
        this(basics.orNotApplicable(), SCALE);
    }

    @Override
    public String type() {
        return "pmf";
    }
}
