package dev.earshot.response.tap;

import dev.earshot.invitation.link.Sign;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Taps that look like a machine's: kept, not counted, and a person may say that it was a person. */
@ApplicationScoped
public class Quarantine {

    private static final Set<ProvisionalState> LEFT_OUT =
            Set.of(ProvisionalState.QUARANTINED, ProvisionalState.PROVISIONAL);

    private final Provisionals provisionals;
    private final Settler settler;

    Quarantine(Provisionals provisionals, Settler settler) {
        this.provisionals = provisionals;
        this.settler = settler;
    }

    public record Held(UUID id, UUID invitationId, int score, Instant givenAt, Set<Sign> signs) {}

    /** Of a survey and its local days, both included; the newest first. @param page from 0 */
    @Transactional
    public List<Held> list(String surveyId, LocalDate from, LocalDate to, int page, int size) {
        return provisionals.quarantined(surveyId, from, to, page, size).stream()
                .map(row -> new Held(row.id, row.invitationId, row.score, row.givenAt, Sign.split(row.signs)))
                .toList();
    }

    /** How many taps of a survey and its local days, both included, are left out so far: held, or waiting to settle. */
    @Transactional
    public Map<ProvisionalState, Long> leftOut(String surveyId, LocalDate from, LocalDate to) {
        return provisionals.counted(surveyId, from, to, LEFT_OUT);
    }

    /**
     * Counts one after all, with the day it was given.
     *
     * @return false where the invitation has an answer already, or this one is not held
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean restore(UUID id) {
        return settler.restore(id);
    }
}
