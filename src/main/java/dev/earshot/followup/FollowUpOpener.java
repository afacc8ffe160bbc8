package dev.earshot.followup;

import dev.earshot.followup.signal.RiskReader;
import dev.earshot.platform.database.Ids;
import dev.earshot.response.ResponseReceived;
import dev.earshot.risk.RiskAssessment;
import dev.earshot.risk.RiskPolicy;
import dev.earshot.survey.Survey;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;

/** Opens a follow-up for whoever an answer puts at risk, one for each person, and keeps its reasons up to date. */
@ApplicationScoped
class FollowUpOpener {

    private final FollowUps followUps;
    private final RiskReader reader;
    private final FollowUpReviewer reviewer;
    private final DueDays dueDays;
    private final Clock clock;

    FollowUpOpener(FollowUps followUps, RiskReader reader, FollowUpReviewer reviewer, DueDays dueDays, Clock clock) {
        this.followUps = followUps;
        this.reader = reader;
        this.reviewer = reviewer;
        this.dueDays = dueDays;
        this.clock = clock;
    }

    void look(@Observes ResponseReceived received) {
        Survey survey = received.revision().survey();
        // Who asks to be called gives up being one of many.
        if (survey.asksStaff() || survey.confidential() && !received.contactRequested()) {
            return;
        }
        RiskAssessment assessment = RiskPolicy.assess(reader.facts(received, false));
        String subject = received.customerId().orElse(received.responseId()).toString();
        Optional<FollowUpRow> open = received.isFirst() ? Optional.empty() : followUps.openFor(subject);
        boolean ownAnswer =
                open.filter(row -> row.responseId.equals(received.responseId())).isPresent();
        if (open.isPresent() && !ownAnswer && clears(received)) {
            reviewer.lookAgain(open.get());
            open = followUps.openFor(subject);
        }
        if (assessment.isAtRisk()) {
            // A second, milder answer does not hide the first.
            if (ownAnswer
                    || open.filter(row -> row.points > assessment.points()).isEmpty()) {
                write(open.orElseGet(() -> begin(subject, received)), assessment, received);
            }
        } else if (ownAnswer) {
            followUps.close(
                    open.get().id,
                    "Earshot",
                    Outcome.NOTHING_TO_DO,
                    "The answer was changed by whoever gave it.",
                    clock.instant());
        }
    }

    private static boolean clears(ResponseReceived received) {
        return RiskReader.outcomeScore(received)
                .filter(score -> score.outOfTen() >= RiskPolicy.CLEARS)
                .isPresent();
    }

    private FollowUpRow begin(String subject, ResponseReceived received) {
        FollowUpRow row = new FollowUpRow();
        row.id = Ids.next(clock);
        row.subjectKey = subject;
        row.customerId = received.customerId().orElse(null);
        row.openedAt = received.answeredAt();
        row.open = true;
        Log.infof(
                "follow-up opened: survey=%s follow-up=%s",
                received.revision().survey().id(), row.id);
        return row;
    }

    private void write(FollowUpRow row, RiskAssessment assessment, ResponseReceived received) {
        boolean isNew = row.reasons == null;
        row.responseId = received.responseId();
        row.surveyId = received.revision().survey().id();
        row.keep(assessment, clock.instant());
        if (isNew) {
            row.dueOn = dueDays.after(received.day(), assessment.level());
            followUps.persist(row);
        }
    }
}
