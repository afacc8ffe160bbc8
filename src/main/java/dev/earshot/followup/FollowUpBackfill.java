package dev.earshot.followup;

import dev.earshot.response.Responses;
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
    private final FollowUpReviewer reviewer;
    private final FollowUpOpener opener;

    FollowUpBackfill(Responses responses, FollowUpReviewer reviewer, FollowUpOpener opener) {
        this.responses = responses;
        this.reviewer = reviewer;
        this.opener = opener;
    }

    @Transactional
    public void since(Instant since) {
        for (UUID id : responses.scoredAtMost(HIGHEST_SCORE, since, MOST)) {
            responses.get(id).flatMap(reviewer::received).ifPresent(opener::look);
        }
    }
}
