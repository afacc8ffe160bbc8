package dev.earshot.response;

import dev.earshot.platform.Installation;
import dev.earshot.survey.Answers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells the rooms further down what was written. Rows everybody counts in come last, after whatever listeners have left to
 * write: nobody waits for more than them.
 */
@ApplicationScoped
class ResponseEvents {

    /**
     * @param only whether no other response of the customer is stored
     * @param before what counted
     * @param after what counts now
     */
    record Told(Asking asking, ResponseRow row, boolean only, Answers before, Answers after) {

        ResponseReceived received() {
            return new ResponseReceived(
                    row.id,
                    asking.revision(),
                    row.origin,
                    Optional.ofNullable(row.customerId),
                    row.answeredOn,
                    row.answeredAt,
                    row.facts,
                    asking.facts(),
                    only,
                    before,
                    after,
                    row.contactRequested);
        }

        ResponseChanged changed() {
            return new ResponseChanged(
                    row.id,
                    asking.revision(),
                    row.origin,
                    Optional.ofNullable(row.customerId),
                    only,
                    Optional.of(row.counted(before)),
                    Optional.of(row.counted(after)));
        }
    }

    /** When it was decided to ask, where one survey did so on one day. */
    private record Asked(String survey, LocalDate day) {}

    private final EntityManager rows;
    private final Event<ResponseReceived> received;
    private final Event<InvitationAnswered> answered;
    private final Event<ResponsesChanged> changed;
    private final Installation installation;

    ResponseEvents(
            EntityManager rows,
            Event<ResponseReceived> received,
            Event<InvitationAnswered> answered,
            Event<ResponsesChanged> changed,
            Installation installation) {
        this.rows = rows;
        this.received = received;
        this.answered = answered;
        this.changed = changed;
        this.installation = installation;
    }

    /** @param invitations when it was decided to send those that are answered now, by their ids */
    @Transactional(Transactional.TxType.MANDATORY)
    void fire(List<Told> all, Map<UUID, Instant> invitations) {
        rows.flush();
        all.forEach(one -> received.fire(one.received()));
        rows.flush();
        // In one order: two transactions with the same days do not wait for each other.
        byDay(all, invitations)
                .forEach((asked, decided) ->
                        answered.fire(new InvitationAnswered(asked.survey(), decided.get(0), decided.size())));
        changed.fire(new ResponsesChanged(all.stream().map(Told::changed).toList()));
    }

    private static Instant invited(ResponseRow row, Map<UUID, Instant> invitations) {
        return Objects.requireNonNull(invitations.get(row.invitationId));
    }

    private Map<Asked, List<Instant>> byDay(List<Told> all, Map<UUID, Instant> invitations) {
        return all.stream()
                .map(Told::row)
                .filter(row -> row.invitationId != null && invitations.containsKey(row.invitationId))
                .collect(Collectors.groupingBy(
                        row -> new Asked(row.surveyId, day(invited(row, invitations))),
                        () -> new TreeMap<>(Comparator.comparing(Asked::survey).thenComparing(Asked::day)),
                        Collectors.mapping(row -> invited(row, invitations), Collectors.toList())));
    }

    private LocalDate day(Instant decided) {
        return decided.atZone(installation.zone()).toLocalDate();
    }
}
