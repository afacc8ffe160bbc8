package dev.earshot.survey.question;

/** One part of the experience out of ten, from 0 or from 1: a driver of the score. */
public record RatingQuestion(Basics basics, Scale scale) implements ScaleQuestion {

    public RatingQuestion(Basics basics) {
        this(basics, from(0));
    }

    /** @param lowest 0 or 1 */
    public static Scale from(int lowest) {
        return new Scale(lowest, 10, 7, 9);
    }

    @Override
    public String type() {
        return "rating";
    }
}
