package dev.earshot.followup.reason;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why somebody is at risk, in English as {@code dev.earshot.risk} says it; the others are in messages/risk_*.properties. */
@MessageBundle("risk")
interface RiskMessages {

    @Message("Scored {score} of {highest}.")
    String scored(int score, int highest);

    @Message("Scored {score} of {highest}, {days} days ago.")
    String scoredAgo(int score, int highest, String days);

    @Message("Fell from {before} to {now}.")
    String fell(int before, int now);

    @Message("Effort rose from {before} to {now}.")
    String effortRose(int before, int now);

    @Message("{name} rated {score} of {highest}")
    String rated(String name, int score, int highest);

    @Message("Asked to be contacted.")
    String asked();

    @Message("Asked to be contacted, and waits longer than planned.")
    String askedLate();

    @Message("Asked to be contacted 1 day ago.")
    String askedDay();

    @Message("Asked to be contacted 1 day ago, and waits longer than planned.")
    String askedDayLate();

    @Message("Asked to be contacted {days} days ago.")
    String askedDays(String days);

    @Message("Asked to be contacted {days} days ago, and waits longer than planned.")
    String askedDaysLate(String days);

    @Message("Expected more.")
    String expectedMore();

    @Message("No order and no answer for {weeks} weeks.")
    String silence(String weeks);

    @Message("Did not answer the last {invitations} invitations.")
    String unanswered(String invitations);

    @Message("A later answer of 9 or 10 clears it; by itself it halves every 90 days.")
    String lessByAnswer();

    @Message("It ends when somebody gets in touch and closes it.")
    String lessByContact();

    @Message("It ends with the next answer or order.")
    String lessByOrder();

    @Message("It ends with the next answer.")
    String lessByNextAnswer();

    @Message("It ends when the survey's rule no longer holds.")
    String lessByRule();
}
