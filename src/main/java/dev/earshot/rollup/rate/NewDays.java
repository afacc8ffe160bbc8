package dev.earshot.rollup.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Begins the row of a day in a transaction of its own: two that begin the same one at once must not fail for it. */
@ApplicationScoped
class NewDays {

    private static final String BEGIN =
            "insert into invitation_day (survey_id, local_day, sent, answered) values (?1, ?2, 0, 0)";

    private final EntityManager database;

    NewDays(EntityManager database) {
        this.database = database;
    }

    /** A duplicate key where another was faster: then the row is there. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void begin(String surveyId, LocalDate day) {
        database.createNativeQuery(BEGIN)
                .setParameter(1, surveyId)
                .setParameter(2, day)
                .executeUpdate();
    }
}
