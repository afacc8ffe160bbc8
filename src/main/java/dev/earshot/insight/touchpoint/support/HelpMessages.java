package dev.earshot.insight.touchpoint.support;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around help, in English; the others are in messages/help_*.properties. */
@MessageBundle("help")
public interface HelpMessages {

    @Message("How fast and how final help is: {survey}")
    String title(String survey);

    @Message("Of the same answers")
    String figure();

    @Message("First reply, median")
    String firstResponse();

    @Message("Solved at first contact")
    String firstContact();

    @Message("Solved at first contact")
    String solvedAtFirst();

    @Message("Took more than one contact")
    String others();

    @Message("{metric} by first contact")
    String bySolved(String metric);

    @Message("{metric} by the wait for a first reply")
    String byWait(String metric);

    @Message("Within 15 minutes")
    String quarterHour();

    @Message("15 minutes to an hour")
    String hour();

    @Message("1 to 4 hours")
    String fourHours();

    @Message("4 hours to a day")
    String day();

    @Message("Longer than a day")
    String longer();

    @Message("{number} min")
    String minutes(String number);

    @Message("{number} h")
    String hours(String number);

    @Message("Answers")
    String answers();

    @Message(
            "What the ticket’s event told, as far as it did, of the latest {most} answers of the period. That people are more content where it was quicker does not prove that the wait is why.")
    String note(String most);
}
