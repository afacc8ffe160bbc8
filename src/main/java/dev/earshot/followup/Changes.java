package dev.earshot.followup;

import dev.earshot.account.User;
import dev.earshot.account.Users;
import dev.earshot.platform.database.Ids;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What people did to follow-ups, one save after the other. */
@ApplicationScoped
public class Changes {

    /** As many as a page tells. */
    private static final int MOST = 50;

    private final FollowUps followUps;
    private final Users users;
    private final EntityManager database;
    private final Clock clock;

    Changes(FollowUps followUps, Users users, EntityManager database, Clock clock) {
        this.followUps = followUps;
        this.users = users;
        this.database = database;
        this.clock = clock;
    }

    /** @param by the address of who wishes it */
    @Transactional
    public Kept keep(UUID id, Wanted wanted, String by) {
        FollowUpRow row = held(id);
        if (wanted.version().isPresent() && wanted.version().getAsInt() != row.version) {
            return isRepeat(row, wanted, by) ? Kept.DONE : Kept.OVERTAKEN;
        }
        if (row.open) {
            write(row, wanted, by);
        }
        return Kept.DONE;
    }

    /** One who is nobody's becomes this user's. */
    @Transactional
    public Kept take(UUID id, String by) {
        FollowUpRow row = held(id);
        Optional<String> owner = Optional.ofNullable(row.ownerId).flatMap(this::email);
        if (!row.open || owner.isPresent()) {
            return owner.equals(Optional.of(by)) ? Kept.DONE : Kept.OVERTAKEN;
        }
        write(row, Wanted.taken(by), by);
        return Kept.DONE;
    }

    /** What was done to it after this version, in order. */
    @Transactional
    public List<Change> since(UUID id, int version) {
        return database.createQuery(
                        "select c from ChangeRow c where c.followUpId = ?1 and c.version > ?2 order by c.version",
                        ChangeRow.class)
                .setParameter(1, id)
                .setParameter(2, version)
                .setMaxResults(MOST)
                .getResultStream()
                .map(ChangeRow::asChange)
                .toList();
    }

    private FollowUpRow held(UUID id) {
        return followUps
                .held(id)
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND.detail("There is no such case, or it was erased.")));
    }

    private void write(FollowUpRow row, Wanted wanted, String by) {
        ChangeRow change = new ChangeRow();
        change.note = wanted.note();
        wanted.owner().ifPresent(owner -> give(row, owner, change));
        wanted.due().filter(day -> !day.equals(row.dueOn)).ifPresent(day -> {
            row.dueOn = day;
            change.dueOn = day;
        });
        wanted.status().filter(status -> status != row.status).ifPresent(status -> change.status = status);
        if (change.changesNothing()) {
            return;
        }
        if (change.status == FollowUpStatus.RESOLVED) {
            // Told with what came of it.
            change.note = "";
            followUps.close(row, by, wanted.outcome().orElseThrow(), wanted.note(), clock.instant());
        } else {
            row.status = Objects.requireNonNullElse(change.status, row.status);
            row.version++;
        }
        change.id = Ids.next(clock);
        change.followUpId = row.id;
        change.version = row.version;
        change.changedAt = clock.instant();
        change.changedBy = by;
        change.fingerprint = wanted.fingerprint();
        database.persist(change);
    }

    private void give(FollowUpRow row, String owner, ChangeRow change) {
        Optional<UUID> account = owner.isEmpty()
                ? Optional.empty()
                : Optional.of(users.withEmail(owner)
                        .map(User::id)
                        .orElseThrow(() -> new ProblemException(
                                ProblemType.BAD_PARAMETER.detail("The owner of a case has an account here."))));
        if (!account.equals(Optional.ofNullable(row.ownerId))) {
            row.ownerId = account.orElse(null);
            change.owner = owner;
        }
    }

    /** Whether this very wish was what made the version after the one it was made on. */
    private boolean isRepeat(FollowUpRow row, Wanted wanted, String by) {
        return database.createQuery(
                                "select count(c) from ChangeRow c where c.followUpId = ?1 and c.version = ?2"
                                        + " and c.changedBy = ?3 and c.fingerprint = ?4",
                                Long.class)
                        .setParameter(1, row.id)
                        .setParameter(2, wanted.version().getAsInt() + 1)
                        .setParameter(3, by)
                        .setParameter(4, wanted.fingerprint())
                        .getSingleResult()
                > 0;
    }

    private Optional<String> email(UUID id) {
        return users.get(id).map(User::email);
    }
}
