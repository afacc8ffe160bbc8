package dev.earshot.followup.person;

import dev.earshot.followup.Change;
import dev.earshot.followup.FollowUpStatus;
import java.time.LocalDate;
import java.util.Optional;

/** What somebody did to a case, read from its moment. */
final class CaseMoment {

    /** Stands where the owner stayed who they were: no address. */
    static final String UNCHANGED = "-";

    private CaseMoment() {}

    static Change change(Moment moment) {
        String[] lines = moment.more().split("\n", 4);
        return new Change(
                0,
                moment.at(),
                moment.what(),
                filled(lines[0]).map(FollowUpStatus::valueOf),
                Optional.of(lines[1]).filter(owner -> !owner.equals(UNCHANGED)),
                filled(lines[2]).map(LocalDate::parse),
                lines[3]);
    }

    private static Optional<String> filled(String line) {
        return Optional.of(line).filter(text -> !text.isEmpty());
    }
}
