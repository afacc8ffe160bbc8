package dev.earshot.followup.person;

import dev.earshot.customer.Customer;
import dev.earshot.followup.FollowUp;
import dev.earshot.followup.Team;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One customer: page, JSON and CSV show these same moments.
 *
 * @param moments newest first
 * @param said what they answered, by the key of the moment
 * @param more whether there are older ones
 * @param scored their latest answers with a score, the oldest first
 * @param surveys what surveys are called, by id
 * @param ownLanguages in which surveys state reasons of their own, by id
 * @param before what is older than these moments
 */
record Person(
        Customer customer,
        LocalDate today,
        ZoneId zone,
        List<Moment> moments,
        Map<UUID, Said> said,
        boolean more,
        Optional<FollowUp> waiting,
        About about,
        List<ScoredAt> scored,
        Map<String, String> surveys,
        Map<String, String> ownLanguages,
        Older before,
        Team team) {

    /** How much; each counted up to {@link PersonReader#MOST_ORDERS}. */
    record Older(long answers, long orders) {}

    /** @param day local */
    record ScoredAt(LocalDate day, Said.Rated score, boolean contactRequested) {}

    Optional<Said> said(Moment moment) {
        return moment.kind() == Moment.Kind.ANSWERED
                ? Optional.ofNullable(said.get(UUID.fromString(moment.key())))
                : Optional.empty();
    }

    Optional<String> older() {
        return more ? Optional.of(moments.get(moments.size() - 1).place().cursor()) : Optional.empty();
    }

    LocalDate day(Moment moment) {
        return moment.at().atZone(zone).toLocalDate();
    }
}
