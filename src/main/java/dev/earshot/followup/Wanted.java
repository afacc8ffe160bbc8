package dev.earshot.followup;

import dev.earshot.platform.secret.Secret;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody wants of a follow-up; empty is what they say nothing about.
 *
 * @param version they saw; empty where they look at none, as those who only close it
 * @param owner the address of an account; "" gives it back
 * @param outcome what came of it, where it is to be resolved
 */
public record Wanted(
        OptionalInt version,
        Optional<FollowUpStatus> status,
        Optional<String> owner,
        Optional<LocalDate> due,
        String note,
        Optional<Outcome> outcome) {

    /** Taken over, by whoever saw that it was nobody's. */
    static Wanted taken(String by) {
        return new Wanted(
                OptionalInt.empty(), Optional.empty(), Optional.of(by), Optional.empty(), "", Optional.empty());
    }

    /** The same for the same wish alone. */
    String fingerprint() {
        return Secret.hash(String.join(
                "\n",
                version.toString(),
                status.toString(),
                owner.toString(),
                due.toString(),
                outcome.toString(),
                note));
    }
}
