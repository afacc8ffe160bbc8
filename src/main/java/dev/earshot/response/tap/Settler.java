package dev.earshot.response.tap;

import dev.earshot.platform.database.Retried;
import dev.earshot.response.Asking;
import dev.earshot.response.PersonalAskings;
import dev.earshot.response.ResponseKeeper;
import dev.earshot.response.Responses;
import dev.earshot.response.SurveyResponse;
import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Decides about one provisional answer at a time, each in a transaction of its own. */
@ApplicationScoped
class Settler {

    private final Provisionals provisionals;
    private final Judge judge;
    private final PersonalAskings askings;
    private final Responses responses;
    private final ResponseKeeper keeper;
    private final Clock clock;

    Settler(
            Provisionals provisionals,
            Judge judge,
            PersonalAskings askings,
            Responses responses,
            ResponseKeeper keeper,
            Clock clock) {
        this.provisionals = provisionals;
        this.judge = judge;
        this.askings = askings;
        this.responses = responses;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Nothing where another was faster: the row is held, and looked at again. */
    @Transactional
    @Retried
    void settle(UUID id) {
        claimed(id, ProvisionalState.PROVISIONAL).ifPresent(row -> {
            judge.mark(row, ProvisionalState.PROVISIONAL);
            row.changedAt = clock.instant();
            if (row.state == ProvisionalState.PROVISIONAL) {
                row.state = count(row) ? ProvisionalState.SETTLED : ProvisionalState.OVERTAKEN;
            }
        });
    }

    /**
     * A person says that it was a person.
     *
     * @return false where the invitation has an answer already, or this one is not in quarantine
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean restore(UUID id) {
        Optional<ProvisionalRow> row = claimed(id, ProvisionalState.QUARANTINED);
        if (row.isEmpty() || responses.claim(key(row.get())).isPresent() || !count(row.get())) {
            return false;
        }
        row.get().state = ProvisionalState.SETTLED;
        row.get().changedAt = clock.instant();
        return true;
    }

    /** Looks at it again later: something went wrong. */
    @Transactional
    void postpone(UUID id, Duration wait) {
        provisionals.claim(id).ifPresent(row -> row.settleAt = clock.instant().plus(wait));
    }

    /** The response first, as whoever sends a form does: nobody waits for somebody who waits for them. */
    private Optional<ProvisionalRow> claimed(UUID id, ProvisionalState state) {
        provisionals.invitationOf(id).ifPresent(invitation -> responses.claim("i:" + invitation));
        return provisionals.claim(id).filter(row -> row.state == state);
    }

    /** @return false where it comes too late */
    private boolean count(ProvisionalRow row) {
        Optional<Asking> asking = askings.of(row.invitationId);
        Optional<SurveyResponse> stored = responses.claim(key(row));
        if (asking.isEmpty()
                || stored.filter(response -> isFinal(response, row)).isPresent()) {
            return false;
        }
        Asking now = asking.get();
        Answers tapped = now.survey()
                .outcome()
                .map(outcome -> new Answers(Map.of(outcome.id(), new Answer.Score(row.score)), Set.of()))
                .orElse(Answers.NONE);
        stored.ifPresentOrElse(
                response -> keeper.settleAgain(now, response, tapped, row.language, row.givenAt),
                () -> keeper.settle(now, tapped, row.language, row.givenAt));
        return true;
    }

    /** Confirmed beats provisional, and of two taps the later one counts. */
    private static boolean isFinal(SurveyResponse stored, ProvisionalRow row) {
        return stored.isConfirmed() || row.givenAt.isBefore(stored.changedAt());
    }

    private static String key(ProvisionalRow row) {
        return "i:" + row.invitationId;
    }
}
