package dev.earshot.response.form;

import dev.earshot.survey.Page;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.ChoiceQuestion;
import dev.earshot.survey.question.Group;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.Scale;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.Text;
import dev.earshot.survey.question.TextQuestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws the questions of one page.
 *
 * @param invited whether we know where to get in touch
 */
record QuestionSketch(Survey survey, Page page, Draft draft, Words words, boolean invited) {

    List<QuestionView> questions() {
        return page.questions().stream().map(this::view).toList();
    }

    private QuestionView view(Question question) {
        if (question instanceof ScaleQuestion scale) {
            return scale(scale);
        }
        return question instanceof ChoiceQuestion choice ? choice(choice) : text((TextQuestion) question);
    }

    private ScaleView scale(ScaleQuestion question) {
        boolean lead = survey.questions().findFirst().filter(question::equals).isPresent();
        List<ScaleView.Tile> tiles = question.scale().values().stream()
                .map(value -> tile(question, value))
                .toList();
        return new ScaleView(question.type(), question.id(), in(question.text()), lead, tiles, error(question));
    }

    private ScaleView.Tile tile(ScaleQuestion question, int value) {
        Scale scale = question.scale();
        String meaning = "";
        if (value == scale.lowest()) {
            meaning = scale.low().map(this::in).orElseGet(() -> words.low(question));
        } else if (value == scale.highest()) {
            meaning = scale.high().map(this::in).orElseGet(() -> words.high(question));
        } else if (question.type().equals("csat") && scale.points() == 5) {
            meaning = words.face(value);
        }
        boolean checked = draft.filling().first(question.id()).strip().equals(String.valueOf(value));
        return new ScaleView.Tile(
                value,
                meaning,
                checked,
                survey.outcome().filter(question::equals).map(o -> scale.group(value)
                        .key()));
    }

    private ChoiceView choice(ChoiceQuestion question) {
        List<String> chosen = draft.filling().of(question.id());
        List<ChoiceView.Option> options = question.options().stream()
                .map(o -> new ChoiceView.Option(o.value(), in(o.label()), chosen.contains(o.value())))
                .toList();
        return new ChoiceView(question.id(), in(question.text()), question.many(), options, error(question));
    }

    private TextView text(TextQuestion question) {
        boolean here = survey.outcome().filter(page.questions()::contains).isPresent();
        Optional<Group> group = here ? Optional.empty() : knownGroup();
        return new TextView(
                question.id(),
                in(group.map(question::textFor).orElse(question.text())),
                here && !question.wordings().isEmpty() ? wordings(question) : List.of(),
                question.required(),
                question.maxLength(),
                draft.filling().first(question.id()),
                contact(question, here, group),
                error(question));
    }

    private List<TextView.Wording> wordings(TextQuestion question) {
        return Stream.concat(
                        Stream.of(new TextView.Wording("any", in(question.text()))),
                        Stream.of(Group.values())
                                .map(group -> new TextView.Wording(group.key(), in(question.textFor(group)))))
                .toList();
    }

    private TextView.Contact contact(TextQuestion question, boolean here, Optional<Group> group) {
        if (!invited || !question.askForContact()) {
            return TextView.Contact.NONE;
        }
        if (here) {
            return TextView.Contact.FOR_DETRACTORS;
        }
        return group.filter(Group.DETRACTOR::equals).isPresent() ? TextView.Contact.SHOWN : TextView.Contact.NONE;
    }

    /** Where the outcome stands, once its page was sent. */
    private Optional<Group> knownGroup() {
        return survey.outcome().flatMap(outcome -> Optional.of(draft.filling().first(outcome.id()))
                .filter(score -> score.matches("[0-9]{1,2}"))
                .map(score -> outcome.scale().group(Integer.parseInt(score))));
    }

    private Optional<String> error(Question question) {
        return draft.errors().stream()
                .filter(error -> error.question().equals(question))
                .map(words::of)
                .findFirst();
    }

    private String in(Text text) {
        return text.in(draft.language());
    }
}
