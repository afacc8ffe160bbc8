package dev.earshot.contact;

import java.util.Optional;

/** One rule: empty where it has nothing against the mail. */
@FunctionalInterface
interface Rule {

    Optional<Decision> judge(Matter matter);

    static Optional<Decision> drop(Reason reason, String sentence) {
        return Optional.of(new Decision.Drop(reason, "Dropped: " + sentence));
    }
}
