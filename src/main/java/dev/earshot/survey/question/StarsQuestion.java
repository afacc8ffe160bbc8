package dev.earshot.survey.question;

/** One to five stars. Four and five are good, one and two are bad. */
public record StarsQuestion(Basics basics, Scale scale) implements ScaleQuestion {

    public static final Scale SCALE = new Scale(1, 5, 3, 4);

    public StarsQuestion(Basics basics) {
        this(basics, SCALE);
    }

    @Override
    public String type() {
        return "stars";
    }
}
