package dev.earshot.followup;

import dev.earshot.catalog.Revisions;
import dev.earshot.response.ResponseReceived;
import dev.earshot.response.Responses;
import dev.earshot.response.SurveyResponse;
import dev.earshot.survey.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Looks for people at risk among answers that came in without anybody listening: those of the demo. */
@ApplicationScoped
public class FollowUpBackfill {

    /** Only answers a rule could be about; the rules themselves decide. */
    private static final String WORTH_A_LOOK = "select distinct cast(r.id as varchar(36)), r.answered_at"
            + " from response r join answer a on a.response_id = r.id where r.answered_at >= :since and a.score <= 6"
            + " order by r.answered_at";

    private static final int MOST = 5_000;

    private final EntityManager database;
    private final Responses responses;
    private final Revisions revisions;
    private final FollowUpOpener opener;

    FollowUpBackfill(EntityManager database, Responses responses, Revisions revisions, FollowUpOpener opener) {
        this.database = database;
        this.responses = responses;
        this.revisions = revisions;
        this.opener = opener;
    }

    @Transactional
    public void since(Instant since) {
        List<?> rows = database.createNativeQuery(WORTH_A_LOOK)
                .setParameter("since", since)
                .setMaxResults(MOST)
                .getResultList();
        for (Object row : rows) {
            responses.get(UUID.fromString((String) ((Object[]) row)[0])).ifPresent(this::look);
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
                        Answers.NONE,
                        response.answers(),
                        response.contactRequested())));
    }
}
