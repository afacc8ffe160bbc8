package dev.earshot.response;

import static dev.earshot.response.AnswerRow.State.ANSWERED;
import static dev.earshot.response.AnswerRow.State.NOT_APPLICABLE;
import static dev.earshot.response.AnswerRow.State.NOT_SHOWN;
import static dev.earshot.response.AnswerRow.State.SKIPPED;

import dev.earshot.platform.database.Ids;
import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes the answers of a response, one row each, and keeps what they were before. */
@ApplicationScoped
class AnswerRows {

    private final EntityManager rows;
    private final Clock clock;

    AnswerRows(EntityManager rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @param known rows by question; those begun here are added */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(UUID response, Map<String, AnswerRow> known, Answers answers, Instant now) {
        answers.given().forEach((id, answer) -> write(response, known, id, ANSWERED, Optional.of(answer), now));
        answers.skipped().forEach(id -> write(response, known, id, SKIPPED, Optional.empty(), now));
        answers.notApplicable().forEach(id -> write(response, known, id, NOT_APPLICABLE, Optional.empty(), now));
        answers.notShown().forEach((id, answer) -> write(response, known, id, NOT_SHOWN, Optional.of(answer), now));
        // Left empty on a path left since: nothing to keep, and nothing to count.
        Set<String> seen = answers.seen();
        known.keySet().stream()
                .filter(id -> !seen.contains(id))
                .forEach(id -> write(response, known, id, NOT_SHOWN, Optional.empty(), now));
    }

    private void write(
            UUID response,
            Map<String, AnswerRow> known,
            String question,
            AnswerRow.State state,
            Optional<Answer> answer,
            Instant now) {
        AnswerRow row = known.get(question);
        if (row == null) {
            row = new AnswerRow(response, question);
            row.set(state, answer);
            rows.persist(row);
            known.put(question, row);
            return;
        }
        if (row.answer().isPresent() && !row.answer().equals(answer)) {
            rows.persist(new AnswerChangeRow(Ids.next(clock), row, now));
        }
        row.set(state, answer);
    }
}
