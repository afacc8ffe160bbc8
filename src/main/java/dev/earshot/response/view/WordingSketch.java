package dev.earshot.response.view;

import dev.earshot.survey.Page;
import dev.earshot.survey.question.Group;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.Statement;
import dev.earshot.survey.question.Text;
import dev.earshot.survey.question.TextQuestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Words by the score: all of them while it is chosen on the same page, else the ones for the score that was given. */
record WordingSketch(Page page, Voice voice, Filling filling) {

    TextView text(TextQuestion question, Head head, boolean invited) {
        return new TextView(
                head.titled(title(question.text(), question.wordings())),
                wordings(question.text(), question.wordings()),
                question.required(),
                question.line(),
                question.minLength(),
                question.maxLength(),
                filling.first(question.id()),
                invited && question.askForContact() ? contact() : TextView.Contact.NONE);
    }

    StatementView statement(Statement statement) {
        String title = title(statement.text(), statement.wordings());
        return new StatementView(
                new Head(statement.id(), title, Optional.empty(), Optional.empty()),
                wordings(statement.text(), statement.wordings()));
    }

    private String title(Text plain, Map<Group, Text> byGroup) {
        Optional<Group> group = isHere() ? Optional.empty() : known();
        return voice.say(group.map(g -> byGroup.getOrDefault(g, plain)).orElse(plain));
    }

    private List<Wording> wordings(Text plain, Map<Group, Text> byGroup) {
        return !isHere() || byGroup.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(new Wording("any", voice.say(plain))),
                                Stream.of(Group.values())
                                        .map(g -> new Wording(g.key(), voice.say(byGroup.getOrDefault(g, plain)))))
                        .toList();
    }

    private TextView.Contact contact() {
        if (isHere()) {
            return TextView.Contact.FOR_DETRACTORS;
        }
        return known().filter(Group.DETRACTOR::equals).isPresent() ? TextView.Contact.SHOWN : TextView.Contact.NONE;
    }

    private boolean isHere() {
        return outcome()
                .filter(outcome -> page.questions().stream()
                        .anyMatch(question -> question.id().equals(outcome.id())))
                .isPresent();
    }

    /** Where the outcome stands, once its page was sent. */
    private Optional<Group> known() {
        return outcome().flatMap(outcome -> Optional.of(filling.first(outcome.id()))
                .filter(score -> score.matches("[0-9]{1,2}"))
                .map(score -> outcome.scale().group(Integer.parseInt(score))));
    }

    private Optional<ScaleQuestion> outcome() {
        return voice.survey().outcome();
    }
}
