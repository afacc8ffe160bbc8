package dev.earshot.response.page;

import dev.earshot.response.Asking;
import dev.earshot.response.view.ScaleSketch;
import dev.earshot.response.view.Voice;
import dev.earshot.survey.Answers;
import dev.earshot.survey.question.ScaleQuestion;
import java.time.LocalDate;
import java.util.Optional;

/** What a respondent said to the question that matters most, in a number or in a word. */
record GivenAnswer(Asking asking, Answers answers, Voice voice) {

    Given until(LocalDate day) {
        return new Given(
                score().filter(score -> said().isEmpty()),
                said(),
                asking.address("1", voice.language()),
                LocalDays.in(voice.language(), day));
    }

    private Optional<String> said() {
        return outcome().flatMap(outcome -> score().flatMap(score -> ScaleSketch.instead(outcome, score, voice)));
    }

    private Optional<Integer> score() {
        return outcome()
                .flatMap(outcome -> answers.score(outcome.id()).stream().boxed().findFirst());
    }

    private Optional<ScaleQuestion> outcome() {
        return asking.survey().outcome();
    }
}
