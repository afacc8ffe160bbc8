package dev.earshot.followup;

import dev.earshot.catalog.Revisions;
import dev.earshot.followup.signal.RiskReader;
import dev.earshot.platform.Installation;
import dev.earshot.platform.database.Trouble;
import dev.earshot.response.ResponseReceived;
import dev.earshot.response.Responses;
import dev.earshot.response.SurveyResponse;
import dev.earshot.risk.RiskAssessment;
import dev.earshot.risk.RiskPolicy;
import dev.earshot.survey.Answers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps open follow-ups true as time passes: points fade, silence and waiting grow, a better answer clears. */
@ApplicationScoped
class FollowUpReviewer {

    private static final int BATCH = 500;

    private final FollowUps followUps;
    private final Responses responses;
    private final Revisions revisions;
    private final RiskReader reader;
    private final Installation installation;
    private final Clock clock;

    /** Where the last run ended; from the beginning after a restart. */
    private volatile Optional<UUID> last = Optional.empty();

    FollowUpReviewer(
            FollowUps followUps,
            Responses responses,
            Revisions revisions,
            RiskReader reader,
            Installation installation,
            Clock clock) {
        this.followUps = followUps;
        this.responses = responses;
        this.revisions = revisions;
        this.reader = reader;
        this.installation = installation;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "4m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        reviewBatch();
    }

    /** The next 500, one transaction each. */
    void reviewBatch() {
        List<UUID> next =
                followUps.openAfter(last, BATCH).stream().map(row -> row.id).toList();
        for (UUID id : next) {
            try {
                QuarkusTransaction.requiringNew().run(() -> followUps
                        .findByIdOptional(id)
                        .filter(row -> row.open)
                        .ifPresent(this::lookAgain));
            } catch (RuntimeException e) {
                Trouble.log("follow-up not reviewed: follow-up=" + id, e);
            }
        }
        last = next.size() < BATCH ? Optional.empty() : Optional.of(next.get(BATCH - 1));
    }

    /** Writes down how the reasons stand now, and closes it where none is left. */
    @Transactional
    void lookAgain(FollowUpRow row) {
        responses.get(row.responseId).flatMap(this::received).ifPresent(received -> {
            boolean overdue = row.dueOn.isBefore(
                    clock.instant().atZone(installation.zone()).toLocalDate());
            RiskAssessment assessment = RiskPolicy.assess(reader.facts(received, overdue));
            if (assessment.isAtRisk()) {
                row.keep(assessment, clock.instant());
            } else {
                followUps.close(
                        row.id,
                        "Earshot",
                        Outcome.NOTHING_TO_DO,
                        "A later answer of theirs is 9 or 10 of 10.",
                        clock.instant());
            }
        });
    }

    /** A stored response as if it had just come in. */
    Optional<ResponseReceived> received(SurveyResponse response) {
        return revisions
                .get(response.surveyId(), response.contentHash())
                .map(revision -> new ResponseReceived(
                        response.id(),
                        revision,
                        response.origin(),
                        response.customerId(),
                        response.answeredOn(),
                        response.answeredAt(),
                        response.segments(),
                        response.segments(),
                        false,
                        Answers.NONE,
                        response.answers(),
                        response.contactRequested()));
    }
}
