package dev.earshot.catalog.plan;

import dev.earshot.survey.InviteRule;
import dev.earshot.survey.invite.QuietHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The finer rules of an invite: hours and days, how few, on what ground, and reminders. */
final class TimingChanges {

    private TimingChanges() {}

    static void of(InviteRule then, InviteRule now, Sentences said) {
        said.addIfDifferent(
                then.timing().from(),
                now.timing().from(),
                "Counts its delay from " + now.timing().from().word() + " instead of "
                        + then.timing().from().word() + ".");
        said.addIfDifferent(
                then.timing().maxAge(),
                now.timing().maxAge(),
                "Gives up what is more than " + Sentences.span(now.timing().maxAge()) + " late instead of "
                        + Sentences.span(then.timing().maxAge()) + ".");
        said.addIfDifferent(
                then.timing().quietHours(),
                now.timing().quietHours(),
                "Sends " + hours(now.timing().quietHours()) + ".");
        said.addIfDifferent(
                then.timing().weekdays(),
                now.timing().weekdays(),
                "Sends " + days(now.timing().weekdays()) + ".");
        said.addIfDifferent(
                then.restraint().ownCoolingOff(),
                now.restraint().ownCoolingOff(),
                "Asks the same customer again after "
                        + Sentences.span(now.restraint().ownCoolingOff()) + " instead of "
                        + Sentences.span(then.restraint().ownCoolingOff()) + ".");
        said.addIfDifferent(
                then.restraint().sample(),
                now.restraint().sample(),
                "Asks " + now.restraint().sample() + " % of the customers instead of "
                        + then.restraint().sample() + " %.");
        said.addIfDifferent(
                then.restraint().dailyCap(),
                now.restraint().dailyCap(),
                now.restraint().dailyCap().isPresent()
                        ? "Sends at most " + now.restraint().dailyCap().getAsInt() + " mails a day."
                        : "Sends any number of mails a day.");
        said.addIfDifferent(
                then.consent(),
                now.consent(),
                "Asks with consent \"" + now.consent().word() + "\" instead of \""
                        + then.consent().word() + "\".");
        said.addIfDifferent(
                then.priority(),
                now.priority(),
                "Has priority " + now.priority() + " instead of " + then.priority() + ".");
        said.addIfDifferent(then.reminders(), now.reminders(), reminders(now.reminders()));
    }

    private static String hours(Optional<QuietHours> quiet) {
        return quiet.map(hours -> "nothing from " + hours.from() + " to " + hours.to() + " on the customer's clock")
                .orElse("at any hour");
    }

    private static String days(Set<DayOfWeek> days) {
        return days.size() == 7
                ? "every day"
                : "on "
                        + Sentences.and(days.stream()
                                .sorted()
                                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
                                .toList());
    }

    private static String reminders(List<Duration> reminders) {
        return reminders.isEmpty()
                ? "Reminds nobody."
                : "Reminds whoever has not answered after "
                        + Sentences.and(reminders.stream().map(Sentences::span).toList()) + ".";
    }
}
