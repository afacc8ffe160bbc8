package dev.earshot.followup.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a customer's page, in English; the others are in messages/person_*.properties. */
@MessageBundle("person")
interface PersonMessages {

    @Message("At risk")
    String atRisk();

    @Message("Due {day}")
    String due(String day);

    @Message("Due {day}, overdue")
    String overdue(String day);

    @Message("Gave {score} of {highest} on {day}.")
    String gave(String score, String highest, String day);

    @Message("Gave {score} of {highest} on {day}, after {before} the time before.")
    String gaveAfter(String score, String highest, String day, String before);

    @Message("Asked to be contacted.")
    String asked();

    @Message("Has given no score yet.")
    String noScore();

    @Message("Scores over time")
    String scores();

    @Message("Scores over time: {scores}.")
    String scoresAre(String scores);

    @Message("promoter")
    String promoter();

    @Message("passive")
    String passive();

    @Message("detractor")
    String detractor();

    @Message("of {highest}")
    String of(String highest);

    @Message("What happened")
    String happened();

    @Message("{what}: {number}")
    String order(String what, String number);

    @Message("Order {number} cancelled or refunded.")
    String cancelled(String number);

    @Message("Invitation sent: {survey}")
    String invited(String survey);

    @Message("Reminder {number} sent: {survey}")
    String reminded(String number, String survey);

    @Message("A mail came back for good: the address takes none.")
    String bouncedHard();

    @Message("A mail came back. It may arrive another time.")
    String bouncedSoft();

    @Message("The receiving server refused a mail.")
    String bouncedSender();

    @Message("Called a mail spam.")
    String complained();

    @Message("Stopped the mails by their mail program.")
    String unsubscribed();

    @Message("Answered: {survey}")
    String answered(String survey);

    @Message("A tap in the mail, never confirmed")
    String tapped();

    @Message("No comment.")
    String noComment();

    @Message("left {way}")
    String left(String way);

    @Message("Flagged.")
    String flagged();

    @Message("Survey mails stopped:")
    String stopped();

    @Message("Wants a survey mail once a year at most.")
    String yearly();

    @Message("Wants no survey mails for six months.")
    String paused();

    @Message("Older")
    String older();

    @Message("Newest")
    String newest();

    @Message("Nothing is known to have happened.")
    String nothing();

    @Message("Answers to surveys that promise not to tell who said what never stand here.")
    String promise();

    @Message("Why they are flagged")
    String why();

    @Message("{points} points")
    String points(String points);

    @Message("Follow up")
    String followUp();

    @Message("What came of it?")
    String outcome();

    @Message("Solved")
    String solved();

    @Message("Apologised")
    String apologised();

    @Message("No reply")
    String noReply();

    @Message("Nothing to do")
    String nothingToDo();

    @Message("What did you do or learn?")
    String note();

    @Message("Close the follow-up")
    String close();

    @Message("Write to {name}")
    String write(String name);

    @Message("About {name}")
    String about(String name);

    @Message("Customer since")
    String since();

    @Message("Orders")
    String orders();

    @Message("Last 12 months")
    String spent();

    @Message("Language")
    String language();

    @Message("Survey mails")
    String mails();

    @Message("Yes")
    String yes();

    @Message("Stopped")
    String no();

    @Message("unknown")
    String unknown();

    @Message("Stop survey mails")
    String stop();

    @Message("Allow survey mails again")
    String allow();

    @Message("Erase this customer")
    String erase();

    @Message("Removes their answers, orders and invitations for good, and takes the answers out of the figures.")
    String eraseMeans();

    @Message("Yes, erase all of it")
    String eraseSure();

    @Message("Erase")
    String eraseNow();

    @Message("Download")
    String download();
}
