package dev.earshot.survey.question;

/** Thumbs down or up: 0 or 1. The figure is the share of thumbs up. */
public record ThumbsQuestion(Basics basics, Scale scale) implements ScaleQuestion {

    public static final Scale SCALE = new Scale(0, 1, 1, 1);

    public ThumbsQuestion(Basics basics) {
        this(basics, SCALE);
    }

    @Override
    public String type() {
        return "thumbs";
    }
}
