package dev.earshot.followup;

import dev.earshot.account.RailBadge;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody worth a call, and who has had one. */
@ApplicationScoped
class FollowUps implements PanacheRepositoryBase<FollowUpRow, UUID> {

    /** Past this many nobody is helped by the exact number. */
    private static final int MANY = RailBadge.MANY;

    private static final String OPEN = "select count(*) from (select f.points from follow_up f where f.open"
            + " fetch first " + MANY + " rows only) counted";

    private final Clock clock;

    FollowUps(Clock clock) {
        this.clock = clock;
    }

    Optional<FollowUpRow> openFor(String subjectKey) {
        return find("subjectKey", subjectKey).firstResultOptional();
    }

    @Transactional
    long countOpen() {
        return count("open", true);
    }

    /** How many are open, as every page says: {@link #MANY} where there are as many or more. */
    @Transactional
    int openOrMany() {
        Object count = getEntityManager().createNativeQuery(OPEN).getSingleResult();
        return ((Number) count).intValue();
    }

    /** Open ones, the most urgent first; or closed ones, the newest first. @param page from 0 */
    @Transactional
    List<FollowUpRow> list(boolean open, int page, int size) {
        return (open
                        ? find(
                                "open = true and points >= ?1 order by points desc, openedAt, id",
                                fewestPoints((page + 1) * size))
                        : find("open = false order by openedAt desc, id"))
                .page(Page.of(page, size))
                .list();
    }

    /** Of the first {@code many} open ones: only those are sorted further, found along the index by points. */
    private int fewestPoints(int many) {
        return getEntityManager()
                .createQuery(
                        "select f.points from FollowUpRow f where f.open = true order by f.open desc, f.points desc",
                        Integer.class)
                .setFirstResult(many - 1)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(0);
    }

    /** Open ones in the order of their ids, behind {@code last}. */
    @Transactional
    List<FollowUpRow> openAfter(Optional<UUID> last, int most) {
        return (last.isPresent()
                        ? find("open = true and id > ?1 order by id", last.get())
                        : find("open = true order by id"))
                .page(Page.ofSize(most))
                .list();
    }

    /** Closing twice changes nothing the second time. */
    @Transactional
    void close(UUID id, String by, Outcome outcome, String note) {
        FollowUpRow row = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new ProblemException(ProblemType.NOT_FOUND.detail("There is no such follow-up."));
        }
        if (row.open) {
            row.open = false;
            row.subjectKey = row.subjectKey + ":" + row.id;
            getEntityManager().persist(new ClosureRow(id, clock.instant(), by, outcome, note));
        }
    }

    @Transactional
    Optional<ClosureRow> closureOf(UUID id) {
        return Optional.ofNullable(getEntityManager().find(ClosureRow.class, id));
    }
}
