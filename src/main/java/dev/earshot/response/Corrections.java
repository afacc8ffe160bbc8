package dev.earshot.response;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.invitation.CountedInvitations;
import dev.earshot.platform.database.Retried;
import dev.earshot.response.segment.SegmentSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is done to a response afterwards, by others than the respondent: it is moved, flagged or erased. The figures follow. */
@ApplicationScoped
public class Corrections {

    private final Responses responses;
    private final EntityManager rows;
    private final Revisions revisions;
    private final SegmentValues segmentValues;
    private final SegmentSets segmentSets;
    private final ErasureCounts erasures;
    private final Event<ResponsesChanged> changed;
    private final CountedInvitations invitations;
    private final Event<InvitationAnswered> answered;

    Corrections(
            Responses responses,
            EntityManager rows,
            Revisions revisions,
            SegmentValues segmentValues,
            SegmentSets segmentSets,
            ErasureCounts erasures,
            Event<ResponsesChanged> changed,
            CountedInvitations invitations,
            Event<InvitationAnswered> answered) {
        this.responses = responses;
        this.rows = rows;
        this.revisions = revisions;
        this.segmentValues = segmentValues;
        this.segmentSets = segmentSets;
        this.erasures = erasures;
        this.changed = changed;
        this.invitations = invitations;
        this.answered = answered;
    }

    /**
     * Counts it under other values of the kept fields: where a store was merged with another, or a value is to be forgotten.
     *
     * @param segments all of them by name; what the survey does not keep is left out
     * @return false where there is no such response
     */
    @Transactional
    @Retried
    public boolean moveTo(UUID responseId, Map<String, String> segments) {
        Optional<ResponseRow> found = claim(responseId);
        found.ifPresent(row -> {
            Counted before = counted(row);
            Revision revision = revision(row);
            row.facts = segmentValues.told(revision.survey(), segments);
            row.segmentSet = segmentSets.of(revision.survey(), row.facts).id();
            fire(row, revision, Optional.of(before), Optional.of(counted(row)));
        });
        return found.isPresent();
    }

    /** Says that something about it looks wrong, or that nothing does. It counts all the same. */
    @Transactional
    @Retried
    public boolean flag(UUID responseId, boolean flagged) {
        Optional<ResponseRow> found = claim(responseId);
        found.ifPresent(row -> {
            Counted before = counted(row);
            row.flagged = flagged;
            fire(row, revision(row), Optional.of(before), Optional.of(counted(row)));
        });
        return found.isPresent();
    }

    /**
     * Removes it with its answers, what they were before, and whatever others keep of it. That one was erased is counted, by
     * survey and month alone.
     */
    @Transactional
    @Retried
    public boolean erase(UUID responseId) {
        Optional<ResponseRow> found = claim(responseId);
        found.ifPresent(row -> {
            Optional<Counted> before = Optional.of(counted(row));
            Revision revision = revision(row);
            Optional<Instant> asked = Optional.ofNullable(row.invitationId)
                    .flatMap(invitation -> Optional.ofNullable(
                            invitations.hold(List.of(invitation)).get(invitation)));
            erasures.add(row.surveyId, row.answeredOn);
            delete("delete from AnswerChangeRow c where c.responseId = ?1", responseId);
            delete("delete from AnswerRow a where a.key.responseId = ?1", responseId);
            fire(row, revision, before, Optional.empty());
            delete("delete from ResponseRow r where r.id = ?1", responseId);
            rows.clear();
            asked.ifPresent(decidedAt -> answered.fire(new InvitationAnswered(row.surveyId, decidedAt, -1)));
        });
        return found.isPresent();
    }

    private Optional<ResponseRow> claim(UUID id) {
        return responses.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Counted counted(ResponseRow row) {
        SurveyResponse said = responses.get(row.id).orElseThrow();
        return row.counted(CountedScores.of(said.answers(), responses.rows(row.id)));
    }

    private Revision revision(ResponseRow row) {
        return revisions
                .get(row.surveyId, row.contentHash)
                .orElseThrow(() -> new IllegalStateException("the response is bound to version " + row.contentHash
                        + " of the survey " + row.surveyId + ", which cannot be read"));
    }

    private void delete(String hql, UUID responseId) {
        rows.createQuery(hql).setParameter(1, responseId).executeUpdate();
    }

    private void fire(ResponseRow row, Revision revision, Optional<Counted> before, Optional<Counted> after) {
        rows.flush();
        changed.fire(new ResponsesChanged(List.of(new ResponseChanged(
                row.id, revision, row.origin, Optional.ofNullable(row.customerId), false, before, after))));
    }
}
