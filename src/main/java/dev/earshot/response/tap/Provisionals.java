package dev.earshot.response.tap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Scores that were tapped and not sent. */
@ApplicationScoped
class Provisionals implements PanacheRepositoryBase<ProvisionalRow, UUID> {

    /** Callers of one invitation whose taps are kept. */
    private static final int MOST = 10;

    private static final String OVERTAKE = "update provisional_answer set state = 'OVERTAKEN', changed_at = ?"
            + " where invitation_id = any (?) and state = 'PROVISIONAL'";

    private final DataSource database;
    private final Clock clock;

    Provisionals(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What this caller tapped; nobody else writes to it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<ProvisionalRow> claim(UUID invitationId, String client) {
        return find("invitationId = ?1 and client = ?2", invitationId, client)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Without reading the row: it is read once it is claimed. */
    Optional<UUID> invitationOf(UUID id) {
        return getEntityManager()
                .createQuery("select p.invitationId from ProvisionalRow p where p.id = ?1", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<ProvisionalRow> claim(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    boolean isFull(UUID invitationId) {
        return count("invitationId", invitationId) >= MOST;
    }

    /** Ids of what has waited long enough, oldest first; at most {@code most}. */
    @Transactional
    List<UUID> due(int most) {
        return getEntityManager()
                .createQuery(
                        "select p.id from ProvisionalRow p where p.state = ?1 and p.settleAt <= ?2 order by p.settleAt",
                        UUID.class)
                .setParameter(1, ProvisionalState.PROVISIONAL)
                .setParameter(2, clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** What looks automatic, the newest first. @param page from 0 */
    List<ProvisionalRow> quarantined(String surveyId, LocalDate from, LocalDate to, int page, int size) {
        return find(
                        "surveyId = ?1 and givenOn >= ?2 and givenOn <= ?3 and state = ?4 order by givenAt desc, id",
                        surveyId,
                        from,
                        to,
                        ProvisionalState.QUARANTINED)
                .page(page, size)
                .list();
    }

    /** Of these states alone: those that settled may be millions. */
    Map<ProvisionalState, Long> counted(
            String surveyId, LocalDate from, LocalDate to, Collection<ProvisionalState> states) {
        Map<ProvisionalState, Long> counted = new EnumMap<>(ProvisionalState.class);
        getEntityManager()
                .createQuery(
                        "select p.state, count(*) from ProvisionalRow p where p.surveyId = ?1"
                                + " and p.state in ?4 and p.givenOn >= ?2 and p.givenOn <= ?3 group by p.state",
                        Object[].class)
                .setParameter(1, surveyId)
                .setParameter(2, from)
                .setParameter(3, to)
                .setParameter(4, states)
                .getResultList()
                .forEach(row -> counted.put((ProvisionalState) row[0], (Long) row[1]));
        return counted;
    }

    /** What is still waiting for these invitations no longer counts. */
    @Transactional(Transactional.TxType.MANDATORY)
    void overtake(Collection<UUID> invitations) {
        if (invitations.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(OVERTAKE)) {
            update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            update.setArray(2, connection.createArrayOf("uuid", invitations.toArray()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("taps cannot be overtaken", e);
        }
    }

    /** Forgets who tapped before {@code before}, for at most {@code most} answers; the answers stay. */
    @Transactional
    void forgetCallers(Instant before, int most) {
        find("givenAt < ?1 and length(client) < 36 and state <> ?2", before, ProvisionalState.PROVISIONAL)
                .page(0, most)
                .list()
                .forEach(row -> {
                    row.client = row.id.toString();
                    row.network = "";
                });
    }
}
