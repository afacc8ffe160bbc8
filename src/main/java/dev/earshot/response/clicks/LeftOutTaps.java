package dev.earshot.response.clicks;

import dev.earshot.response.tap.ProvisionalState;
import dev.earshot.response.tap.Quarantine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts taps by what became of them. */
@ApplicationScoped
public class LeftOutTaps {

    private static final int MOST_DOMAINS = 20;

    // The address behind its last @, as a mail server reads it; an address has one.
    private static final String DOMAINS = "select domain, count(*), sum(aside) from (select"
            + " lower(substring(c.email from position('@' in c.email) + 1)) as domain,"
            + " case when p.state = 'QUARANTINED' then 1 else 0 end as aside from provisional_answer p"
            + " join invitation i on i.id = p.invitation_id join customer c on c.id = i.customer_id"
            + " where p.survey_id = :survey and p.given_on >= :from and p.given_on <= :to) taps"
            + " group by domain having sum(aside) > 0 order by 3 desc, 1";

    private final EntityManager database;
    private final Quarantine quarantine;

    LeftOutTaps(EntityManager database, Quarantine quarantine) {
        this.database = database;
        this.quarantine = quarantine;
    }

    /** Those given on the local days from {@code from} to {@code to}, both included; empty where there is none. */
    @Transactional
    public Optional<LeftOut> of(String surveyId, LocalDate from, LocalDate to) {
        Map<ProvisionalState, Long> counted = quarantine.leftOut(surveyId, from, to);
        long machines = counted.getOrDefault(ProvisionalState.QUARANTINED, 0L);
        long all = machines + counted.getOrDefault(ProvisionalState.PROVISIONAL, 0L);
        return all == 0
                ? Optional.empty()
                : Optional.of(new LeftOut(all, machines, "/clicks?survey=" + surveyId + "&from=" + from + "&to=" + to));
    }

    /** @param aside how many of its taps look automatic */
    record Domain(String name, long aside, long all) {}

    /** How many taps look automatic for each recipient domain, the worst first; at most twenty. */
    @Transactional
    List<Domain> domains(String surveyId, LocalDate from, LocalDate to) {
        Stream<?> rows = database
                .createNativeQuery(DOMAINS)
                .setParameter("survey", surveyId)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MOST_DOMAINS)
                .getResultList()
                .stream();
        return rows.map(Object[].class::cast)
                .map(row -> new Domain((String) row[0], ((Number) row[2]).longValue(), ((Number) row[1]).longValue()))
                .toList();
    }
}
