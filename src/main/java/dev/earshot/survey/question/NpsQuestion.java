package dev.earshot.survey.question;

/** Likelihood to recommend, 0 to 10. Detractors 0–6, passives 7–8, promoters 9–10 (Reichheld, HBR 2003). */
public record NpsQuestion(Basics basics, Scale scale) implements ScaleQuestion {

    public static final Scale SCALE = new Scale(0, 10, 7, 9);

    public NpsQuestion(Basics basics) {
        this(basics, SCALE);
    }

    @Override
    public String type() {
        return "nps";
    }
}
