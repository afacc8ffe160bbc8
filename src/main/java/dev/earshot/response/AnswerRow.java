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
        /** Seen and left empty. */
        SKIPPED,
        NOT_APPLICABLE,
        /** No longer on the path. What was answered is kept. */
        NOT_SHOWN
    }

    @EmbeddedId
    Key key;

    @Enumerated(EnumType.STRING)
    State state;

    @Nullable
    Integer score;

    /** The score from before staff was in touch, where it was changed since: this one is in the figures. */
    @Nullable
    Integer counted;

    @Nullable
    String choices;

    /** A verbatim, or what was written beside an option. */
    @Nullable
    String words;

    protected AnswerRow() {}

    AnswerRow(UUID responseId, String questionId) {
        this.key = new Key(responseId, questionId);
    }

    /** What was answered, on the path or off it; empty where nothing was. */
    Optional<Answer> answer() {
        if (score != null) {
            return Optional.of(new Answer.Score(score));
        }
        if (choices != null) {
            return Optional.of(new Answer.Choice(List.of(choices.split(",")), Optional.ofNullable(words)));
        }
        return Optional.ofNullable(words).map(Answer.Words::new);
    }

    /** From now on this score counts, whatever is answered later. */
    void hold() {
        if (counted == null && state == State.ANSWERED) {
            counted = score;
        }
    }

    void set(State newState, Optional<Answer> answer) {
        state = newState;
        Answer given = answer.orElse(null);
        score = given instanceof Answer.Score chosen ? (Integer) chosen.value() : null;
        choices = given instanceof Answer.Choice chosen ? String.join(",", chosen.values()) : null;
        words = given instanceof Answer.Words said
                ? said.text()
                : given instanceof Answer.Choice chosen ? chosen.other().orElse(null) : null;
    }
}
