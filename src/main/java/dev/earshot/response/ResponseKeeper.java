package dev.earshot.response;

import dev.earshot.platform.Ids;
import dev.earshot.platform.Installation;
import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stores one page of answers, in the caller's transaction. What is sent a second time changes nothing. */
@ApplicationScoped
public class ResponseKeeper {

    private final Responses responses;
    private final EntityManager rows;
    private final SegmentValues segmentValues;
    private final Installation installation;
    private final Clock clock;
    private final Event<ResponseReceived> received;

    ResponseKeeper(
            Responses responses,
            EntityManager rows,
            SegmentValues segmentValues,
            Installation installation,
            Clock clock,
            Event<ResponseReceived> received) {
        this.responses = responses;
        this.rows = rows;
        this.segmentValues = segmentValues;
        this.installation = installation;
        this.clock = clock;
        this.received = received;
    }

    /** One page, read and found good. */
    public record Sent(int page, Answers answers, boolean contact, String language) {}

    /** The first page of a response; a duplicate key when somebody was faster. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SurveyResponse begin(Asking asking, EditKey key, Sent sent) {
        Instant now = clock.instant();
        ResponseRow row = new ResponseRow(
                Ids.next(clock),
                asking,
                key,
                sent.language(),
                now,
                now.atZone(installation.zone()).toLocalDate(),
                segmentValues.told(asking.survey(), asking.segments()));
        row.pagesDone = sent.page();
        row.contactRequested = sent.contact();
        rows.persist(row);
        rows.flush();
        write(row, sent.answers(), now);
        fire(asking, row, Answers.NONE, sent.answers());
        return row.with(sent.answers());
    }

    /** A later page, or an earlier one sent again. The caller has claimed the response. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SurveyResponse amend(Asking asking, SurveyResponse stored, Sent sent) {
        Instant now = clock.instant();
        ResponseRow row = responses.findById(stored.id());
        Answers after = stored.answers().with(sent.answers());
        boolean changed = !after.equals(stored.answers()) || sent.contact() != stored.contactRequested();
        row.pagesDone = Math.max(row.pagesDone, sent.page());
        if (changed) {
            row.contactRequested = sent.contact();
            row.changedAt = now;
            write(row, sent.answers(), now);
            fire(asking, row, stored.answers(), after);
        }
        return row.with(after);
    }

    private void write(ResponseRow response, Answers answers, Instant now) {
        Map<String, AnswerRow> known = responses.rows(response.id).stream()
                .collect(Collectors.toMap(row -> row.key.questionId(), Function.identity()));
        Set<String> seen = Stream.concat(answers.given().keySet().stream(), answers.skipped().stream())
                .collect(Collectors.toSet());
        for (String question : seen) {
            AnswerRow row = known.get(question);
            Optional<Answer> answer = answers.to(question);
            if (row == null) {
                row = new AnswerRow(response.id, question);
                row.set(answer);
                rows.persist(row);
            } else if (!row.answer().equals(answer)) {
                if (row.answer().isPresent()) {
                    rows.persist(new AnswerChangeRow(Ids.next(clock), row, now));
                }
                row.set(answer);
            }
        }
    }

    private void fire(Asking asking, ResponseRow row, Answers before, Answers after) {
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
    }
}
