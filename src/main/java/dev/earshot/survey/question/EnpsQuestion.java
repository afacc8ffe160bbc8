package dev.earshot.survey.question;

/**
 * How likely somebody who works here is to recommend that. Counted like {@link NpsQuestion}; nothing is shown of fewer than
 * ten people, and nobody is ever listed as at risk.
 */
public record EnpsQuestion(Basics basics, Scale scale) implements ScaleQuestion {

    public EnpsQuestion(Basics basics) {
        this(basics, NpsQuestion.SCALE);
    }

    @Override
    public String type() {
        return "enps";
    }
}
