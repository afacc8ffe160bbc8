package dev.earshot.response;

import static dev.earshot.response.AnswerRow.State.ANSWERED;
import static dev.earshot.response.AnswerRow.State.NOT_APPLICABLE;
import static dev.earshot.response.AnswerRow.State.NOT_SHOWN;
import static dev.earshot.response.AnswerRow.State.SKIPPED;

import dev.earshot.invitation.Invitations;
import dev.earshot.platform.Ids;
import dev.earshot.platform.Installation;
import dev.earshot.response.segment.SegmentSets;
import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stores one page of answers, in the caller's transaction. What is sent a second time changes nothing. */
@ApplicationScoped
public class ResponseKeeper {

    private final Responses responses;
    private final EntityManager rows;
    private final SegmentValues segmentValues;
    private final Installation installation;
    private final Clock clock;
    private final StaffContact contact;
    private final Event<ResponseReceived> received;
    private final Event<ResponseChanged> changed;
    private final SegmentSets segmentSets;
    private final Invitations invitations;
    private final Event<InvitationAnswered> answered;

    ResponseKeeper(
            Responses responses,
            EntityManager rows,
            SegmentValues segmentValues,
            Installation installation,
            Clock clock,
            StaffContact contact,
            Event<ResponseReceived> received,
            Event<ResponseChanged> changed,
            SegmentSets segmentSets,
            Invitations invitations,
            Event<InvitationAnswered> answered) {
        this.responses = responses;
        this.rows = rows;
        this.segmentValues = segmentValues;
        this.installation = installation;
        this.clock = clock;
        this.contact = contact;
        this.received = received;
        this.changed = changed;
        this.segmentSets = segmentSets;
        this.invitations = invitations;
        this.answered = answered;
    }

    /**
     * One page, read and found good.
     *
     * @param answers to all pages so far, those off the path kept apart
     * @param seconds from opening the first page, where this page is the last
     */
    public record Sent(int page, Answers answers, boolean contact, String language, Optional<Integer> seconds) {}

    /** The first page of a response; a duplicate key when somebody was faster. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SurveyResponse begin(Asking asking, EditKey key, Sent sent) {
        return begin(asking, key, sent, clock.instant(), false);
    }

    /**
     * What was tapped and has settled: it counts, with the day it was given, and belongs to no page yet.
     *
     * @param at when it was given
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SurveyResponse settle(Asking asking, Answers tapped, String language, Instant at) {
        Sent sent = new Sent(1, tapped, false, language, Optional.empty());
        return begin(asking, EditKey.random(), sent, at, true);
    }

    /** A later tap in place of a settled one that nobody confirmed. The caller has claimed the response. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SurveyResponse settleAgain(
            Asking asking, SurveyResponse settled, Answers tapped, String language, Instant at) {
        return amend(asking, settled, new Sent(1, tapped, false, language, Optional.empty()), at);
    }

    /** The first page of somebody whose tap has settled. The caller has claimed the response. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SurveyResponse confirm(Asking asking, SurveyResponse settled, EditKey key, Sent sent) {
        ResponseRow row = responses.findById(settled.id());
        row.unconfirmed = false;
        row.confirmedAt = clock.instant();
        row.editKeyHash = key.hash();
        row.language = sent.language();
        row.pagesDone = sent.page();
        return amend(asking, settled, sent);
    }

    private SurveyResponse begin(Asking asking, EditKey key, Sent sent, Instant at, boolean unconfirmed) {
        ResponseRow row = new ResponseRow(
                Ids.next(clock),
                asking,
                key,
                sent.language(),
                at,
                at.atZone(installation.zone()).toLocalDate(),
                segmentValues.told(asking.survey(), asking.segments()));
        row.segmentSet = segmentSets.of(asking.survey(), row.facts).id();
        row.unconfirmed = unconfirmed;
        row.pagesDone = sent.page();
        row.contactRequested = sent.contact();
        row.seconds = sent.seconds().orElse(null);
        rows.persist(row);
        rows.flush();
        write(row, new HashMap<>(), sent.answers(), at);
        Optional<Instant> decided = asking.invitation().flatMap(one -> invitations.sentOne(one.id()));
        fire(asking, row, Answers.NONE, sent.answers(), decided);
        return row.with(sent.answers());
    }

    /** A later page, or an earlier one sent again. The caller has claimed the response. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SurveyResponse amend(Asking asking, SurveyResponse stored, Sent sent) {
        return amend(asking, stored, sent, clock.instant());
    }

    private SurveyResponse amend(Asking asking, SurveyResponse stored, Sent sent, Instant now) {
        ResponseRow row = responses.findById(stored.id());
        Answers after = sent.answers();
        boolean changed = !after.equals(stored.answers()) || sent.contact() != stored.contactRequested();
        row.pagesDone = Math.max(row.pagesDone, sent.page());
        if (row.seconds == null) {
            row.seconds = sent.seconds().orElse(null);
        }
        if (changed) {
            Map<String, AnswerRow> known = responses.rows(row.id).stream()
                    .collect(Collectors.toMap(
                            one -> one.key.questionId(), Function.identity(), (a, b) -> a, HashMap::new));
            Answers before = CountedScores.of(stored.answers(), known.values());
            holdScores(row, known.values(), after);
            row.contactRequested = sent.contact();
            row.changedAt = now;
            write(row, known, after, now);
            fire(asking, row, before, CountedScores.of(after, known.values()), Optional.empty());
        }
        return row.with(after);
    }

    /** Who was called may well think better of the shop; the figures say what the shop did by itself. */
    private void holdScores(ResponseRow response, Collection<AnswerRow> known, Answers after) {
        List<AnswerRow> changed = known.stream()
                .filter(row ->
                        row.score != null && !after.score(row.key.questionId()).equals(OptionalInt.of(row.score)))
                .toList();
        if (!changed.isEmpty() && contact.cameAfter(response.answeredAt, response.id)) {
            changed.forEach(AnswerRow::hold);
        }
    }

    /** @param known rows by question; those begun here are added */
    private void write(ResponseRow response, Map<String, AnswerRow> known, Answers answers, Instant now) {
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
            ResponseRow response,
            Map<String, AnswerRow> known,
            String question,
            AnswerRow.State state,
            Optional<Answer> answer,
            Instant now) {
        AnswerRow row = known.get(question);
        if (row == null) {
            row = new AnswerRow(response.id, question);
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

    /** Rows everybody counts in come last, after whatever observers have left to write: nobody waits for more than them. */
    private void fire(
            Asking asking, ResponseRow row, Answers before, Answers after, Optional<Instant> invitationAnswered) {
        rows.flush();
        received.fire(new ResponseReceived(
                row.id,
                asking.revision(),
                row.origin,
                Optional.ofNullable(row.customerId),
                row.answeredOn,
                row.answeredAt,
                row.facts,
                asking.facts(),
                before,
                after,
                row.contactRequested));
        rows.flush();
        invitationAnswered.ifPresent(decidedAt -> answered.fire(new InvitationAnswered(row.surveyId, decidedAt, 1)));
        changed.fire(new ResponseChanged(
                row.id,
                asking.revision(),
                row.origin,
                Optional.ofNullable(row.customerId),
                Optional.of(row.counted(before)),
                Optional.of(row.counted(after))));
    }
}
