package dev.earshot.invitation;

import dev.earshot.catalog.OpenInvites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;

/** Counts the invitations that somebody can still answer. */
@ApplicationScoped
class OpenInvitations implements OpenInvites {

    /** The answers are asked for by their table, and its one key: their package stands further down the street. */
    private static final String OPEN = "select count(*) from invitation i where i.survey_id = :survey"
            + " and i.state in ('SCHEDULED', 'SENDING', 'SENT') and (i.expires_at is null or i.expires_at > :now)"
            + " and not exists (select 1 from response r where r.response_key = concat('i:', cast(i.id as varchar)))";

    private final EntityManager database;
    private final Clock clock;

    OpenInvitations(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional
    public long of(String surveyId, String contentHash) {
        return count(database.createNativeQuery(OPEN + " and i.content_hash = :hash")
                .setParameter("hash", contentHash)
                .setParameter("survey", surveyId));
    }

    @Override
    @Transactional
    public long of(String surveyId) {
        return count(database.createNativeQuery(OPEN).setParameter("survey", surveyId));
    }

    private long count(Query query) {
        return ((Number) query.setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .getSingleResult())
                .longValue();
    }
}
