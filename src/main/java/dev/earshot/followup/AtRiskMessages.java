package dev.earshot.followup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of those at risk, in English; the others are in messages/atrisk_*.properties. */
@MessageBundle("atrisk")
interface AtRiskMessages {

    @Message("At risk")
    String title();

    @Message("Follow-ups")
    String followUps();

    @Message("To do")
    String toDo();

    @Message("Resolved")
    String resolved();

    @Message("Follow-ups, the most urgent first")
    String openHead();

    @Message("Resolved follow-ups")
    String resolvedHead();

    @Message("Anonymous")
    String anonymous();

    @Message("anonymous answer")
    String anonymousAnswer();

    @Message("of {highest}, {group}")
    String ofScale(String highest, String group);

    @Message("promoter")
    String promoter();

    @Message("passive")
    String passive();

    @Message("detractor")
    String detractor();

    @Message("Due {day}")
    String due(String day);

    @Message("Due {day}, overdue")
    String dueLate(String day);

    @Message("Due today")
    String dueToday();

    @Message("Overdue 1 day")
    String overdueDay();

    @Message("Overdue {count} days")
    String overdueDays(String count);

    @Message("Today")
    String today();

    @Message("{count} points")
    String points(int count);

    @Message("of 100")
    String ofHundred();

    @Message("By the rules {rules}, {day}.")
    String byRules(String rules, String day);

    @Message("answered {day}")
    String answered(String day);

    @Message("orders of the last year")
    String orders();

    @Message("No contact: the answer was anonymous")
    String noContact();

    @Message("left")
    String left();

    @Message("Close it")
    String close();

    @Message("What came of it?")
    String whatCame();

    @Message("Solved")
    String solved();

    @Message("Apologised")
    String apologised();

    @Message("No reply")
    String noReply();

    @Message("Nothing to do")
    String nothingToDo();

    @Message("Note")
    String note();

    @Message("Close the follow-up")
    String closeButton();

    @Message("Pages")
    String pages();

    @Message("{first}–{last} of {all}")
    String paging(long first, long last, long all);

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Nobody is waiting")
    String nobodyTitle();

    @Message("Whoever scores low, falls by three or more, or asks to be contacted appears here at once.")
    String nobody();

    @Message("Nothing resolved yet")
    String nothingTitle();

    @Message("Follow-ups appear here when somebody closes them.")
    String nothing();

    @Message("Who gets flagged")
    String whoTitle();

    @Message(
            "A score in the lowest group (0 to 6 for NPS), a fall of 3 or more since the last answer, a driver rated 4 or lower, expectations not met, or a request to be contacted. Each reason is named, so nobody has to trust a hidden number. Points only decide who comes first: what an answer told counts half after 90 days, and a later 9 or 10 clears it; weeks without an order or an answer and invitations left unanswered add a little.")
    String who();

    @Message("Nobody is waiting.")
    String nobodyWaits();

    @Message("Nobody is due today.")
    String nobodyToday();

    @Message("One person is waiting for you today.")
    String oneWaits();

    @Message("One person is waiting for you today, longer than planned.")
    String oneWaitsLate();

    @Message("{count} people are waiting for you today.")
    String wait(String count);

    @Message("{count} people are waiting for you today, longer than planned.")
    String waitLate(String count);

    @Message("{count} people are waiting for you today, one of them overdue.")
    String waitOneLate(String count);

    @Message("{count} people are waiting for you today, {late} of them overdue.")
    String waitSomeLate(String count, String late);

    @Message("One follow-up is open.")
    String oneOpen();

    @Message("{count} follow-ups are open.")
    String open(String count);
}
