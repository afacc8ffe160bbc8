package dev.earshot.invitation.queue.pace;

import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.Installation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what all instances together claimed of late: the database is what they share. */
@ApplicationScoped
public class Counted {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final EntityManager database;
    private final Installation installation;
    private final Pace pace;
    private final List<OtherMails> others;
    private final Clock clock;

    @Inject
    Counted(
            EntityManager database,
            Installation installation,
            EarshotConfig config,
            @Any Instance<OtherMails> others,
            Clock clock) {
        this(database, installation, Pace.of(config.pace()), others.stream().toList(), clock);
    }

    public Counted(EntityManager database, Installation installation, Pace pace, List<OtherMails> others, Clock clock) {
        this.database = database;
        this.installation = installation;
        this.pace = pace;
        this.others = others;
        this.clock = clock;
    }

    /** @param most mails one sender takes at once */
    @Transactional
    public Room room(int most) {
        Instant now = clock.instant();
        return new Room(pace, Math.min(most, house(now)), pace.perDomain() == 0 ? Map.of() : domains(now));
    }

    /** How many more the whole house may send now. */
    private int house(Instant now) {
        long lastHour = pace.perHour() == 0 ? 0 : claimedSince(now.minus(HOUR));
        long day = pace.warmUp() == 0 ? 0 : daysSinceTheFirst(now);
        return pace.house(lastHour, pace.isWarmingUp(day) ? claimedSince(midnight(now)) : 0, day);
    }

    private long daysSinceTheFirst(Instant now) {
        Optional<Instant> first = database.createQuery(
                        "select min(m.claimedAt) from InvitationMailRow m", Instant.class)
                .getResultStream()
                .filter(instant -> instant != null)
                .findFirst();
        return first.map(at -> Math.max(0, ChronoUnit.DAYS.between(local(at), local(now))))
                .orElse(0L);
    }

    private long claimedSince(Instant from) {
        long invitations = database.createQuery(
                        "select count(m) from InvitationMailRow m where m.claimedAt > ?1", Long.class)
                .setParameter(1, from)
                .getSingleResult();
        return invitations + others(from).mapToLong(Map.Entry::getValue).sum();
    }

    private Map<String, Long> domains(Instant now) {
        List<Object[]> counts = database.createQuery(
                        "select m.domain, count(m) from InvitationMailRow m"
                                + " where m.claimedAt > ?1 and m.domain is not null group by m.domain",
                        Object[].class)
                .setParameter(1, now.minus(MINUTE))
                .getResultList();
        return Stream.concat(
                        counts.stream().map(row -> Map.entry((String) row[0], (Long) row[1])),
                        others(now.minus(MINUTE)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    private Stream<Map.Entry<String, Long>> others(Instant from) {
        return others.stream().flatMap(room -> room.claimedSince(from).entrySet().stream());
    }

    private LocalDate local(Instant at) {
        return at.atZone(installation.zone()).toLocalDate();
    }

    private Instant midnight(Instant now) {
        return local(now).atStartOfDay(installation.zone()).toInstant();
    }
}
