package dev.earshot.survey.question;

import java.util.List;
import java.util.Optional;

/** Posted forms as tests write them. */
final class Forms {

    static final Text TEXT = Text.of("en", "How was it?");
    static final Optional<Text> UNNAMED = Optional.empty();

    private Forms() {}

    static Reading post(Question question, String... values) {
        return question.read(List.of(values));
    }

    static Reading score(int value) {
        return new Reading.Answered(new Answer.Score(value));
    }

    static AnswerError.Kind error(Question question, String... values) {
        return ((Reading.Wrong) post(question, values)).error().kind();
    }
}
