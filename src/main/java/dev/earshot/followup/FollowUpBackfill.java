package dev.earshot.followup;

import dev.earshot.catalog.Revisions;
import dev.earshot.response.ResponseReceived;
import dev.earshot.response.Responses;
import dev.earshot.response.SurveyResponse;
import dev.earshot.survey.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Looks for people at risk among answers that came in without anybody listening: those of the demo. */
@ApplicationScoped
public class FollowUpBackfill {

    /** Only answers a rule could be about; the rules themselves decide. */
    private static final int HIGHEST_SCORE = 6;

    private static final int MOST = 5_000;

    private final Responses responses;
    private final Revisions revisions;
    private final FollowUpOpener opener;

    FollowUpBackfill(Responses responses, Revisions revisions, FollowUpOpener opener) {
        this.responses = responses;
        this.revisions = revisions;
        this.opener = opener;
    }

    @Transactional
    public void since(Instant since) {
        for (UUID id : responses.scoredAtMost(HIGHEST_SCORE, since, MOST)) {
            responses.get(id).ifPresent(this::look);
        }
    }

    private void look(SurveyResponse response) {
        revisions
                .get(response.surveyId(), response.contentHash())
                .ifPresent(revision -> opener.look(new ResponseReceived(
                        response.id(),
                        revision,
                        response.origin(),
                        response.customerId(),
                        response.answeredOn(),
                        response.answeredAt(),
                        response.segments(),
                        response.segments(),
                        Answers.NONE,
                        response.answers(),
                        response.contactRequested())));
    }
}
