package dev.earshot.response.view;

import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.Blanks;
import dev.earshot.survey.question.ChoiceQuestion;
import dev.earshot.survey.question.Known;
import dev.earshot.survey.question.Text;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a survey speaks to one respondent: its texts in their language, blanks filled in with what is known of them. Gives
 * plain text; the page escapes it.
 */
public record Voice(Survey survey, String language, Known known) {

    private static final String ANSWER = "answers.";

    public String say(Text text) {
        return Blanks.fill(text.in(language), this::value);
    }

    /** A fact of the event without anything invisible in it: an order's number. */
    public Optional<String> fact(String name) {
        return Optional.of(Blanks.fill("{" + name + "}", this::value)).filter(words -> !words.isEmpty());
    }

    private Optional<String> value(String name) {
        if (name.startsWith(ANSWER)) {
            String id = name.substring(ANSWER.length());
            return Optional.ofNullable(known.answers().get(id)).flatMap(answer -> words(id, answer));
        }
        return Optional.ofNullable(known.facts().get(name));
    }

    private Optional<String> words(String id, Answer answer) {
        if (answer instanceof Answer.Score score) {
            return Optional.of(String.valueOf(score.value()));
        }
        return answer instanceof Answer.Words said
                ? Optional.of(said.text())
                : survey.question(id)
                        .filter(ChoiceQuestion.class::isInstance)
                        .map(question -> chosen((ChoiceQuestion) question, (Answer.Choice) answer));
    }

    private String chosen(ChoiceQuestion question, Answer.Choice choice) {
        return choice.values().stream()
                .flatMap(value -> question.option(value).stream())
                .flatMap(option -> (option.other() ? choice.other() : Optional.<String>empty())
                        .or(() -> Optional.of(label(option))).stream())
                .collect(Collectors.joining(language.startsWith("ar") ? "، " : ", "));
    }

    /** A label may have blanks for facts; one for an answer might ask for itself. */
    private String label(ChoiceQuestion.Option option) {
        return Stream.of(option.label().in(language))
                .map(words -> Blanks.fill(
                        words, name -> Optional.ofNullable(known.facts().get(name))))
                .collect(Collectors.joining());
    }
}
