package dev.earshot.response;

import dev.earshot.survey.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Stores what is answered once a response is there, and taps that have settled, in the caller's transaction. What is sent a
 * second time changes nothing.
 */
@ApplicationScoped
public class ResponseKeeper {

    private final Beginnings beginnings;
    private final Responses responses;
    private final AnswerRows answers;
    private final StaffContact contact;
    private final ReturningCustomers returning;
    private final ResponseEvents events;
    private final Clock clock;

    ResponseKeeper(
            Beginnings beginnings,
            Responses responses,
            AnswerRows answers,
            StaffContact contact,
            ReturningCustomers returning,
            ResponseEvents events,
            Clock clock) {
        this.beginnings = beginnings;
        this.responses = responses;
        this.answers = answers;
        this.contact = contact;
        this.returning = returning;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One page, read and found good.
     *
     * @param answers to all pages so far, those off the path kept apart
     * @param seconds from opening the first page, where this page is the last
     */
    public record Sent(int page, Answers answers, boolean contact, String language, Optional<Integer> seconds) {}

    /**
     * What was tapped and has settled: it counts, with the day it was given, and belongs to no page yet.
     *
     * @param at when it was given
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public SurveyResponse settle(Asking asking, Answers tapped, String language, Instant at) {
        Sent sent = new Sent(1, tapped, false, language, Optional.empty());
        return beginnings
                .keep(List.of(new Beginning(asking, EditKey.random(), sent, Optional.of(at))))
                .get(0);
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
            answers.write(row.id, known, after, now);
            tell(asking, row, before, CountedScores.of(after, known.values()));
        }
        return row.with(after);
    }

    private void tell(Asking asking, ResponseRow row, Answers before, Answers after) {
        boolean only = Optional.ofNullable(row.customerId)
                .map(customer -> returning.among(List.of(customer), 1).isEmpty())
                .orElse(true);
        events.fire(List.of(new ResponseEvents.Told(asking, row, only, before, after)), Map.of());
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
}
