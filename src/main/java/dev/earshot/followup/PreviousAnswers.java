package dev.earshot.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;

/** What a customer answered to the same question before. */
@ApplicationScoped
class PreviousAnswers {

    private static final String LATEST = "select a.score from answer a join response r on r.id = a.response_id"
            + " where r.customer_id = :customer and r.survey_id = :survey and a.question_id = :question"
            + " and a.score is not null and r.answered_at < :before order by r.answered_at desc";

    private final EntityManager database;

    PreviousAnswers(EntityManager database) {
        this.database = database;
    }

    @Transactional
    OptionalInt score(UUID customerId, String surveyId, String questionId, Instant before) {
        return database
                .createNativeQuery(LATEST)
                .setParameter("customer", customerId)
                .setParameter("survey", surveyId)
                .setParameter("question", questionId)
                .setParameter("before", before)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .mapToInt(score -> ((Number) score).intValue())
                .findFirst();
    }
}
