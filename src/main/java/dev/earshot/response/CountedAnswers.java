package dev.earshot.response;

import dev.earshot.catalog.AnswerCounts;
import dev.earshot.platform.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Counts responses for the list of surveys. */
@ApplicationScoped
class CountedAnswers implements AnswerCounts {

    private static final String COUNT = "select count(*) from (select r.id from response r where r.survey_id = :survey"
            + " and r.answered_at >= :since fetch first " + (MOST + 1) + " rows only) counted";

    private final EntityManager database;
    private final Installation installation;

    CountedAnswers(EntityManager database, Installation installation) {
        this.database = database;
        this.installation = installation;
    }

    @Override
    @Transactional
    public long since(String surveyId, LocalDate day) {
        Object count = database.createNativeQuery(COUNT)
                .setParameter("survey", surveyId)
                .setParameter(
                        "since",
                        day.atStartOfDay(installation.zone()).toInstant().atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return ((Number) count).longValue();
    }
}
