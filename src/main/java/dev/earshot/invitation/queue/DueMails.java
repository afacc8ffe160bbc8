package dev.earshot.invitation.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What should leave by now, the longest waiting first. First mails wait as invitations, reminders as mails. */
@ApplicationScoped
class DueMails {

    /** Customers are asked for by their table, for the domain alone. Ids travel as text: as uuids they differ by database. */
    private static final String DOMAIN = "lower(substring(c.email from position('@' in c.email) + 1))";

    private static final String FIRST = "select cast(i.id as varchar), " + DOMAIN
            + " from invitation i join customer c on c.id = i.customer_id"
            + " where i.state = 'SCHEDULED' and i.send_at <= :now and " + DOMAIN + " not in (:full)"
            + " order by i.send_at";

    private static final String REMINDERS = "select cast(m.id as varchar), " + DOMAIN
            + " from invitation_mail m join invitation i on i.id = m.invitation_id"
            + " join customer c on c.id = i.customer_id"
            + " where m.number > 0 and m.state = 'SCHEDULED' and m.send_at <= :now and " + DOMAIN + " not in (:full)"
            + " order by m.send_at";

    private final EntityManager database;
    private final Clock clock;

    DueMails(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param domain of the recipient */
    record Due(UUID id, String domain) {}

    /** By the ids of their invitations. @param full domains to leave out */
    @Transactional
    List<Due> firstMails(int most, Set<String> full) {
        return due(FIRST, most, full);
    }

    @Transactional
    List<Due> reminders(int most, Set<String> full) {
        return due(REMINDERS, most, full);
    }

    @SuppressWarnings("unchecked")
    private List<Due> due(String sql, int most, Set<String> full) {
        if (most == 0) {
            return List.of();
        }
        Set<String> out = new HashSet<>(full);
        out.add(""); // An empty list is no SQL.
        List<Object[]> rows = database.createNativeQuery(sql)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter("full", out)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new Due(UUID.fromString((String) row[0]), (String) row[1]))
                .toList();
    }
}
