package dev.earshot.followup.desk;

import dev.earshot.followup.Change;
import dev.earshot.followup.FollowUpStatus;
import dev.earshot.followup.Outcome;
import dev.earshot.followup.Team;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What somebody did to a case, in words; who did is said before. */
public record ChangeWords(FollowUpMessages says, Format format, Team team, LocalDate today) {

    public static ChangeWords in(String language, Team team, LocalDate today) {
        return new ChangeWords(
                PreferredLanguage.words(FollowUpMessages.class, language), Format.of(language), team, today);
    }

    /** "Rang, no answer. Took the case. Set it due for 18 November." */
    public String text(Change change) {
        List<String> parts = new ArrayList<>();
        if (!change.note().isEmpty()) {
            parts.add(change.note());
        }
        change.owner().ifPresent(owner -> parts.add(whose(owner, change.by())));
        change.status()
                .filter(status -> status != FollowUpStatus.RESOLVED)
                .ifPresent(status -> parts.add(says.setStatus(name(status))));
        change.due().ifPresent(day -> parts.add(says.setDue(format.longDate(day, today))));
        return String.join(" ", parts);
    }

    /** "Due Tue 18 Nov, overdue 2 days". */
    public String due(LocalDate day) {
        String date = day.getYear() == today.getYear() ? format.weekdayNow(day) : format.weekday(day);
        long late = ChronoUnit.DAYS.between(day, today);
        if (late < 0) {
            return says.dueOn(date);
        }
        return late == 0 ? says.dueToday() : late == 1 ? says.dueLateDay(date) : says.dueLate(date, format.count(late));
    }

    /** "jonas:". */
    public String who(String by) {
        return team.name(by) + ":";
    }

    /** "Solved. Rang them." */
    public String closed(Outcome outcome, String note) {
        return (name(outcome) + ". " + note).strip();
    }

    public String name(FollowUpStatus status) {
        return switch (status) {
            case OPEN -> says.open();
            case CONTACTED -> says.contacted();
            case RESOLVED -> says.resolved();
        };
    }

    private String name(Outcome outcome) {
        return switch (outcome) {
            case SOLVED -> says.solved();
            case APOLOGISED -> says.apologised();
            case NO_REPLY -> says.noReply();
            case NOTHING_TO_DO -> says.nothingToDo();
        };
    }

    private String whose(String owner, String by) {
        if (owner.isEmpty()) {
            return says.gaveBack();
        }
        return owner.equals(by) ? says.took() : says.gave(team.name(owner));
    }
}
