package dev.earshot.followup;

import dev.earshot.account.RailBadge;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everybody worth a call, and who has had one. */
@ApplicationScoped
public class FollowUps implements PanacheRepositoryBase<FollowUpRow, UUID> {

    /** Past this many nobody is helped by the exact number. */
    private static final int MANY = RailBadge.MANY;

    private static final String OPEN = "select count(*) from (select f.points from follow_up f where f.open"
            + " fetch first " + MANY + " rows only) counted";

    private static final String COUNTS = "select count(f.id), sum(case when f.ownerId = ?1 then 1 else 0 end),"
            + " sum(case when f.ownerId is null then 1 else 0 end), sum(case when f.dueOn <= ?2 then 1 else 0 end),"
            + " sum(case when f.dueOn < ?2 then 1 else 0 end), min(f.dueOn) from FollowUpRow f where f.open = true";

    private static final String MOST_URGENT = " order by f.points desc, f.openedAt, f.id";
    private static final String TIMEOUT = "jakarta.persistence.query.timeout";
    private static final int TIMEOUT_MILLIS = 5_000;

    Optional<FollowUpRow> openFor(String subjectKey) {
        return find("subjectKey", subjectKey).firstResultOptional();
    }

    @Transactional
    public Optional<FollowUp> get(UUID id) {
        return findByIdOptional(id).map(FollowUpRow::asFollowUp);
    }

    /** The open one of a customer, unless it is of one of these surveys. */
    @Transactional
    public Optional<FollowUp> openOf(UUID customer, Set<String> hidden) {
        return find("customerId = ?1 and open = true and surveyId not in ?2 order by openedAt desc", customer, hidden)
                .firstResultOptional()
                .map(FollowUpRow::asFollowUp);
    }

    /** How many are open, as every page says: {@link #MANY} where there are as many or more. */
    @Transactional
    public int openOrMany() {
        Object count = getEntityManager().createNativeQuery(OPEN).getSingleResult();
        return ((Number) count).intValue();
    }

    /** @param me whose are mine */
    @Transactional
    public Counts counts(UUID me, LocalDate today) {
        Object[] open = getEntityManager()
                .createQuery(COUNTS, Object[].class)
                .setParameter(1, me)
                .setParameter(2, today)
                .setHint(TIMEOUT, TIMEOUT_MILLIS)
                .getSingleResult();
        return new Counts(
                number(open[0]),
                number(open[1]),
                number(open[2]),
                count("open", false),
                number(open[3]),
                number(open[4]),
                Optional.ofNullable((LocalDate) open[5]).filter(day -> day.isBefore(today)));
    }

    /** Who waits, each once. By their ids orders are found along an index, which a subquery would not use everywhere. */
    @Transactional
    public List<UUID> openCustomers(int most) {
        return query(
                        "select distinct f.customerId from FollowUpRow f where f.open = true and f.customerId is not null",
                        UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    /** Open ones, the most urgent first; or closed ones, the newest first. @param page from 0 */
    @Transactional
    public List<FollowUp> list(Shelf shelf, UUID me, int page, int size) {
        String where = " from FollowUpRow f where " + shelf.condition();
        TypedQuery<FollowUpRow> query =
                switch (shelf) {
                    case RESOLVED -> query("select f" + where + " order by f.openedAt desc, f.id", FollowUpRow.class);
                    case TODO, MINE, NOBODY ->
                        query("select f" + where + " and f.points >= :least" + MOST_URGENT, FollowUpRow.class)
                                .setParameter("least", fewestPoints(where, shelf, me, (page + 1) * size));
                };
        return of(query, shelf, me)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultStream()
                .map(FollowUpRow::asFollowUp)
                .toList();
    }

    /** Of the first {@code many} open ones: only those are sorted further, found along an index by points. */
    private int fewestPoints(String where, Shelf shelf, UUID me, int many) {
        String along = shelf == Shelf.TODO ? "f.open desc" : "f.ownerId desc, f.open desc";
        return of(query("select f.points" + where + " order by " + along + ", f.points desc", Integer.class), shelf, me)
                .setFirstResult(many - 1)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(0);
    }

    private <T> TypedQuery<T> query(String hql, Class<T> type) {
        return getEntityManager().createQuery(hql, type).setHint(TIMEOUT, TIMEOUT_MILLIS);
    }

    private static <T> TypedQuery<T> of(TypedQuery<T> query, Shelf shelf, UUID me) {
        return shelf == Shelf.MINE ? query.setParameter("me", me) : query;
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

    /** To change it: as it is now, and nobody else's until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<FollowUpRow> held(UUID id) {
        Optional<FollowUpRow> row = findByIdOptional(id);
        // The transaction may have read it before: a lock alone would leave what it read then.
        row.ifPresent(found -> getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return row;
    }

    /** Closing twice changes nothing the second time. */
    @Transactional
    void close(UUID id, String by, Outcome outcome, String note, Instant now) {
        held(id).filter(row -> row.open).ifPresent(row -> close(row, by, outcome, note, now));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void close(FollowUpRow held, String by, Outcome outcome, String note, Instant now) {
        held.open = false;
        held.status = FollowUpStatus.RESOLVED;
        held.version++;
        held.subjectKey = held.subjectKey + ":" + held.id;
        getEntityManager().persist(new ClosureRow(held.id, now, by, outcome, note));
    }

    /** What came of them, by follow-up. */
    @Transactional
    public Map<UUID, Closure> closures(Collection<UUID> ids) {
        return query("select c from ClosureRow c where c.followUpId in ?1", ClosureRow.class)
                .setParameter(1, ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.followUpId, ClosureRow::asClosure));
    }
}
