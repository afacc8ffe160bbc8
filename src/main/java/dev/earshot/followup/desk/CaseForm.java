package dev.earshot.followup.desk;

import dev.earshot.account.User;
import dev.earshot.followup.FollowUp;
import dev.earshot.followup.Outcome;
import dev.earshot.followup.Team;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the form about a case shows: how it is, or what was typed.
 *
 * @param owner address of an account; "" for nobody
 * @param due "2026-05-18", or whatever was typed
 * @param customer on whose page it stands
 * @param mistakes in the order of the fields
 */
public record CaseForm(
        UUID id,
        int version,
        String note,
        String status,
        String outcome,
        String owner,
        String due,
        List<Choice> owners,
        Optional<UUID> customer,
        List<Mistake> mistakes) {

    /** @param value "" for nobody */
    public record Choice(String value, String words, boolean chosen) {}

    /** @param field its id in the page */
    public record Mistake(String field, String words) {}

    /** As it is. */
    public static CaseForm of(FollowUp one, Team team, FollowUpMessages says) {
        String owner = one.owner().flatMap(team::member).map(User::email).orElse("");
        return new CaseForm(
                one.id(),
                one.version(),
                "",
                one.status().key(),
                Outcome.SOLVED.key(),
                owner,
                one.due().toString(),
                owners(team, owner, says),
                Optional.empty(),
                List.of());
    }

    public CaseForm on(UUID customersPage) {
        return new CaseForm(
                id, version, note, status, outcome, owner, due, owners, Optional.of(customersPage), mistakes);
    }

    /** As somebody left it who is to look at it again; of what {@code changed} names, what it is now. */
    CaseForm typed(CaseRequest request, List<String> changed, Team team, FollowUpMessages says, List<Mistake> wrong) {
        String whose = changed.contains("owner") ? owner : request.owner.orElse(owner);
        return new CaseForm(
                id,
                version,
                request.words(),
                changed.contains("status") ? status : request.status.orElse(status),
                request.outcome.orElse(outcome),
                whose,
                changed.contains("due") ? due : request.due.orElse(due),
                owners(team, whose, says),
                request.customer,
                wrong);
    }

    /** "" where nothing is wrong with it. */
    public String mistake(String field) {
        return mistakes.stream()
                .filter(one -> one.field().equals(field))
                .map(Mistake::words)
                .findFirst()
                .orElse("");
    }

    private static List<Choice> owners(Team team, String owner, FollowUpMessages says) {
        return Stream.concat(
                        Stream.of(new Choice("", says.nobody(), owner.isEmpty())),
                        team.members().stream()
                                .map(User::email)
                                .map(email -> new Choice(email, email, email.equals(owner))))
                .toList();
    }
}
