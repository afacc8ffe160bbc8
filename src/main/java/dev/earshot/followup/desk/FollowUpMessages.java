package dev.earshot.followup.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a case, in English; the others are in messages/followup_*.properties. */
@MessageBundle("followup")
public interface FollowUpMessages {

    @Message("At risk")
    String atRisk();

    @Message("Error")
    String error();

    @Message("Case")
    String title();

    @Message("Anonymous")
    String anonymous();

    @Message("Why they are flagged")
    String why();

    @Message("{points} points")
    String points(String points);

    @Message("By the rules {rules}, {day}.")
    String byRules(String rules, String day);

    @Message("Follow up")
    String followUp();

    @Message("What did you do or learn?")
    String note();

    @Message("Status")
    String status();

    @Message("Open")
    String open();

    @Message("Contacted")
    String contacted();

    @Message("Resolved")
    String resolved();

    @Message("If resolved: what came of it?")
    String outcome();

    @Message("Solved")
    String solved();

    @Message("Apologised")
    String apologised();

    @Message("No reply")
    String noReply();

    @Message("Nothing to do")
    String nothingToDo();

    @Message("Owner")
    String owner();

    @Message("Nobody")
    String nobody();

    @Message("Due")
    String due();

    @Message("Due {day}")
    String dueOn(String day);

    @Message("Due {day}, overdue 1 day")
    String dueLateDay(String day);

    @Message("Due {day}, overdue {count} days")
    String dueLate(String day, String count);

    @Message("Due today")
    String dueToday();

    @Message("Save")
    String save();

    @Message("Write to {name}")
    String write(String name);

    @Message("What they said")
    String said();

    @Message("What happened to the case")
    String happened();

    @Message("Nobody has done anything yet.")
    String nothingYet();

    @Message("About the answer")
    String about();

    @Message("Survey")
    String survey();

    @Message("Answered")
    String answered();

    @Message("Contact")
    String contact();

    @Message("None: the answer was anonymous")
    String noContact();

    @Message("What happened to this customer")
    String toCustomer();

    @Message("Took the case.")
    String took();

    @Message("Gave the case to {owner}.")
    String gave(String owner);

    @Message("Gave the case back: it is nobody’s.")
    String gaveBack();

    @Message("Set it due for {day}.")
    String setDue(String day);

    @Message("Set it to {status}.")
    String setStatus(String status);

    @Message("Nothing was saved.")
    String notSaved();

    @Message(
            "Somebody else changed this case meanwhile. What they did stands here, what you typed is kept below. Save again to add it.")
    String overtaken();

    @Message("Somebody else took this case before you.")
    String taken();

    @Message("This case was resolved meanwhile. What you typed is kept below, to copy it.")
    String resolvedMeanwhile();

    @Message("You had chosen: {choice}.")
    String hadChosen(String choice);

    @Message("A note has at most 2,000 characters; this one has {count}.")
    String longNote(String count);

    @Message("Choose how far it is: open, contacted or resolved.")
    String badStatus();

    @Message("Choose what came of it: solved, apologised, no reply or nothing to do.")
    String badOutcome();

    @Message("Choose somebody who has an account here.")
    String badOwner();

    @Message("Set a day within a year from today, like 2026-05-18.")
    String badDue();
}
