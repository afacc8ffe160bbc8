package dev.earshot.followup;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/** What a customer answered to the same question before, as long as it asked the same. */
@ApplicationScoped
class PreviousAnswers {

    private static final String LATEST = "select a.score, r.content_hash from answer a"
            + " join response r on r.id = a.response_id where r.customer_id = :customer and r.survey_id = :survey"
            + " and a.question_id = :question and a.state = 'ANSWERED' and a.score is not null and r.answered_at < :before"
            + " order by r.answered_at desc";

    private final EntityManager database;
    private final Revisions revisions;

    PreviousAnswers(EntityManager database, Revisions revisions) {
        this.database = database;
        this.revisions = revisions;
    }

    /** The latest one; empty where there is none or the question was another then. */
    @Transactional
    OptionalInt score(UUID customerId, Revision revision, ScaleQuestion question, Instant before) {
        List<?> latest = database.createNativeQuery(LATEST)
                .setParameter("customer", customerId)
                .setParameter("survey", revision.survey().id())
                .setParameter("question", question.id())
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultList();
        return latest.stream()
                .map(Object[].class::cast)
                .filter(row -> askedTheSame(revision, (String) row[1], question))
                .mapToInt(row -> ((Number) row[0]).intValue())
                .findFirst();
    }

    private boolean askedTheSame(Revision now, String hashThen, ScaleQuestion question) {
        return revisions
                .get(now.survey().id(), hashThen)
                .flatMap(then -> then.survey()
                        .question(question.id())
                        .filter(ScaleQuestion.class::isInstance)
                        .map(asked -> then.meaning((ScaleQuestion) asked)))
                .filter(now.meaning(question)::equals)
                .isPresent();
    }
}
