package dev.earshot.followup.signal;

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

/** What a customer answered to the same question before and after, as long as it asked the same. */
@ApplicationScoped
class OwnAnswers {

    private static final String SCORES = "select a.score, r.content_hash from answer a"
            + " join response r on r.id = a.response_id where r.customer_id = :customer and r.survey_id = :survey"
            + " and a.question_id = :question and a.state = 'ANSWERED' and a.score is not null and r.answered_at ";

    private static final String BEFORE = SCORES + "< :time order by r.answered_at desc";
    private static final String AFTER = SCORES + "> :time order by r.answered_at desc";

    private final EntityManager database;
    private final Revisions revisions;

    OwnAnswers(EntityManager database, Revisions revisions) {
        this.database = database;
        this.revisions = revisions;
    }

    /** The latest one before {@code time}; empty where there is none or the question was another then. */
    @Transactional
    OptionalInt before(UUID customerId, Revision revision, ScaleQuestion question, Instant time) {
        return latest(BEFORE, customerId, revision, question, time);
    }

    /** The latest of all, if it was given after {@code time}. */
    @Transactional
    OptionalInt after(UUID customerId, Revision revision, ScaleQuestion question, Instant time) {
        return latest(AFTER, customerId, revision, question, time);
    }

    private OptionalInt latest(String query, UUID customerId, Revision revision, ScaleQuestion question, Instant time) {
        List<?> latest = database.createNativeQuery(query)
                .setParameter("customer", customerId)
                .setParameter("survey", revision.survey().id())
                .setParameter("question", question.id())
                .setParameter("time", time)
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
