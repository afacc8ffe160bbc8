package dev.earshot.response.view;

import dev.earshot.survey.Page;
import dev.earshot.survey.question.AnswerError;
import dev.earshot.survey.question.Battery;
import dev.earshot.survey.question.Block;
import dev.earshot.survey.question.ChoiceQuestion;
import dev.earshot.survey.question.ConsentQuestion;
import dev.earshot.survey.question.Draw;
import dev.earshot.survey.question.PmfQuestion;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.Statement;
import dev.earshot.survey.question.Text;
import dev.earshot.survey.question.TextQuestion;
import java.util.List;
import java.util.Optional;

/**
 * Draws what stands on one page.
 *
 * @param page what the path shows of it
 * @param lead id of the question that opens the survey; on no other page
 * @param filling what stands in the fields
 * @param invited whether we know where to get in touch
 */
public record QuestionSketch(
        Page page,
        Optional<String> lead,
        Voice voice,
        Draw draw,
        Filling filling,
        List<AnswerError> errors,
        boolean invited) {

    public List<QuestionView> questions() {
        return page.blocks().stream().map(this::view).toList();
    }

    private QuestionView view(Block block) {
        if (block instanceof Battery battery) {
            return new BatteryView(
                    new Head(battery.id(), say(battery.text()), battery.help().map(voice::say), Optional.empty()),
                    battery.items().stream().map(this::scale).toList());
        }
        if (block instanceof Statement statement) {
            return score().statement(statement);
        }
        Question question = (Question) block;
        if (question instanceof ScaleQuestion scale) {
            return scale(scale);
        }
        if (question instanceof ChoiceQuestion choice) {
            return choice(choice);
        }
        if (question instanceof TextQuestion text) {
            return score().text(text, head(text), invited);
        }
        String typed = filling.first(question.id());
        return question instanceof ConsentQuestion
                ? new ConsentView(head(question), question.required(), typed.equals(ConsentQuestion.GIVEN))
                : new LineView(question.type(), head(question), question.required(), typed);
    }

    private ScaleView scale(ScaleQuestion question) {
        boolean grouped = voice.survey().outcome().filter(question::equals).isPresent();
        return new ScaleView(
                question.type(),
                head(question),
                lead.filter(question.id()::equals).isPresent(),
                ScaleSketch.shape(question),
                new ScaleSketch(question, words(), voice, filling, grouped).tiles(),
                elsewhere(question));
    }

    private ChoiceView choice(ChoiceQuestion question) {
        List<String> chosen = filling.of(question.id());
        List<ChoiceView.Option> options = question.options(draw).stream()
                .map(option -> new ChoiceView.Option(
                        option.value(),
                        say(option.label()),
                        chosen.contains(option.value()),
                        option.other() ? Optional.of(other(question)) : Optional.empty()))
                .toList();
        return new ChoiceView(head(question), question.many(), options, elsewhere(question));
    }

    private ChoiceView.Other other(ChoiceQuestion question) {
        String field = question.otherField();
        return new ChoiceView.Other(field, ChoiceQuestion.MOST_OTHER, filling.first(field));
    }

    private Optional<Elsewhere> elsewhere(Question question) {
        if (!question.basics().notApplicable()) {
            return Optional.empty();
        }
        String label = question instanceof PmfQuestion
                ? words().messages().notInUse()
                : words().messages().doesNotApply();
        return Optional.of(new Elsewhere(label, filling.of(question.id()).contains(Question.DOES_NOT_APPLY)));
    }

    private WordingSketch score() {
        return new WordingSketch(page, voice, filling);
    }

    private Head head(Question question) {
        return new Head(
                question.id(),
                say(question.text()),
                question.help().map(voice::say),
                errors.stream()
                        .filter(error -> error.question().id().equals(question.id()))
                        .map(error -> words().of(error, voice))
                        .findFirst());
    }

    private Words words() {
        return Words.in(voice.language());
    }

    private String say(Text text) {
        return voice.say(text);
    }
}
