package dev.earshot.response;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an answer was before it was changed. */
@Entity
@Table(name = "answer_change")
class AnswerChangeRow {
    @Id
    UUID id;

    UUID responseId;
    String questionId;

    @Nullable
    Integer score;

    @Nullable
    String choices;

    @Nullable
    String words;

    Instant changedAt;

    protected AnswerChangeRow() {}

    AnswerChangeRow(UUID id, AnswerRow before, Instant changedAt) {
        this.id = id;
        this.responseId = before.key.responseId();
        this.questionId = before.key.questionId();
        this.score = before.score;
        this.choices = before.choices;
        this.words = before.words;
        this.changedAt = changedAt;
    }
}
