package dev.earshot.response;

import dev.earshot.survey.question.Answer;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "answer")
class AnswerRow {

    @Embeddable
    record Key(UUID responseId, String questionId) {}

    enum State {
        ANSWERED,
        SKIPPED
    }

    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    State state;

    @Nullable
    Integer score;

    @Nullable
    String choices;

    @Nullable
    String words;

    protected AnswerRow() {}

    AnswerRow(UUID responseId, String questionId) {
        this.key = new Key(responseId, questionId);
    }

    /** Empty where the question was skipped. */
    Optional<Answer> answer() {
        if (score != null) {
            return Optional.of(new Answer.Score(score));
        }
        if (choices != null) {
            return Optional.of(new Answer.Choice(List.of(choices.split(","))));
        }
        return Optional.ofNullable(words).map(Answer.Words::new);
    }

    void set(Optional<Answer> answer) {
        state = answer.isPresent() ? State.ANSWERED : State.SKIPPED;
        Answer given = answer.orElse(null);
        score = given instanceof Answer.Score chosen ? (Integer) chosen.value() : null;
        choices = given instanceof Answer.Choice chosen ? String.join(",", chosen.values()) : null;
        words = given instanceof Answer.Words said ? said.text() : null;
    }
}
