package dev.earshot.followup.desk;

import dev.earshot.followup.FollowUpStatus;
import dev.earshot.followup.Outcome;
import dev.earshot.followup.Team;
import dev.earshot.followup.Wanted;
import dev.earshot.platform.page.Format;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a form wants, and what is wrong with it. */
record CaseReading(Wanted wanted, List<CaseForm.Mistake> mistakes) {

    private static final int LONGEST_NOTE = 2_000;
    private static final int YEARS = 1;

    /** @param due that it has now, which may stay however old it is */
    static CaseReading of(
            CaseRequest request, Team team, LocalDate due, LocalDate today, FollowUpMessages says, Format format) {
        List<CaseForm.Mistake> mistakes = new ArrayList<>();
        String note = request.words();
        if (note.length() > LONGEST_NOTE) {
            mistakes.add(new CaseForm.Mistake("note", says.longNote(format.count(note.length()))));
        }
        Optional<FollowUpStatus> status = FollowUpStatus.of(request.status.orElse(FollowUpStatus.RESOLVED.key()));
        if (status.isEmpty()) {
            mistakes.add(new CaseForm.Mistake("status", says.badStatus()));
        }
        boolean closes = status.equals(Optional.of(FollowUpStatus.RESOLVED));
        Optional<Outcome> outcome = request.outcome.filter(key -> closes).flatMap(Outcome::of);
        if (closes && outcome.isEmpty()) {
            mistakes.add(new CaseForm.Mistake("outcome", says.badOutcome()));
        }
        Optional<String> owner = request.owner.map(String::strip);
        if (owner.filter(email -> !email.isEmpty() && !team.has(email)).isPresent()) {
            mistakes.add(new CaseForm.Mistake("owner", says.badOwner()));
        }
        Optional<LocalDate> day = request.due.flatMap(CaseReading::day);
        boolean near = day.filter(one -> one.equals(due)
                        || !one.isBefore(today.minusYears(YEARS)) && !one.isAfter(today.plusYears(YEARS)))
                .isPresent();
        if (request.due.isPresent() && !near) {
            mistakes.add(new CaseForm.Mistake("due", says.badDue()));
        }
        return new CaseReading(new Wanted(version(request), status, owner, day, note, outcome), mistakes);
    }

    private static OptionalInt version(CaseRequest request) {
        return request.version.filter(text -> text.matches("[0-9]{1,9}")).stream()
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty(); // Said on the form.
        }
    }
}
