package dev.earshot.followup.list;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of those at risk, in English; the others are in messages/atrisk_*.properties. */
@MessageBundle("atrisk")
interface AtRiskMessages {

    @Message("At risk")
    String title();

    @Message("Cases")
    String cases();

    @Message("To do")
    String toDo();

    @Message("Mine")
    String mine();

    @Message("Nobody’s")
    String nobodys();

    @Message("Resolved")
    String resolved();

    @Message("Cases, most urgent first")
    String openHead();

    @Message("Resolved cases, newest first")
    String resolvedHead();

    @Message("Customer")
    String customer();

    @Message("Why they are here")
    String why();

    @Message("Spent in a year")
    String spent();

    @Message("Owner")
    String owner();

    @Message("Status")
    String status();

    @Message("Due")
    String due();

    @Message("Closed")
    String closed();

    @Message("Anonymous")
    String anonymous();

    @Message("of {highest}, {group}")
    String ofScale(String highest, String group);

    @Message("promoter")
    String promoter();

    @Message("passive")
    String passive();

    @Message("detractor")
    String detractor();

    @Message("Open")
    String stateOpen();

    @Message("Contacted")
    String stateContacted();

    @Message("Take it")
    String take();

    @Message("{day}, {overdue}")
    String lateSince(String day, String overdue);

    @Message("overdue 1 day")
    String overdueDay();

    @Message("overdue {count} days")
    String overdueDays(String count);

    @Message("Today")
    String today();

    @Message("No contact: the answer was anonymous.")
    String noContact();

    @Message("Solved")
    String solved();

    @Message("Apologised")
    String apologised();

    @Message("No reply")
    String noReply();

    @Message("Nothing to do")
    String nothingToDo();

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

    @Message("Nothing is yours")
    String noneMineTitle();

    @Message("Cases you take, or that somebody gives to you, stand here.")
    String noneMine();

    @Message("Everything has an owner")
    String allTakenTitle();

    @Message("New cases stand here until somebody takes them.")
    String allTaken();

    @Message("Nothing resolved yet")
    String nothingTitle();

    @Message("Cases appear here when somebody resolves them.")
    String nothing();

    @Message("Who gets flagged")
    String whoTitle();

    @Message(
            "A score in the lowest group (0 to 6 for NPS), a fall of 3 or more since the last answer, a driver rated 4 or lower, expectations not met, or a request to be contacted. Each reason is named on the case, so nobody has to trust a hidden number. Points only decide who comes first: what an answer told counts half after 90 days, and a later 9 or 10 clears it; weeks without an order or an answer and invitations left unanswered add a little.")
    String who();

    @Message("Surveys can have rules of their own")
    String ownRules();

    /** From two on. */
    @Message("Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve")
    String numbers();

    @Message("One person")
    String onePerson();

    @Message("{count} people")
    String people(String count);

    @Message("Nobody is waiting.")
    String nobodyWaits();

    @Message("Nobody is due today.")
    String nobodyToday();

    @Message("is waiting for you today")
    String oneWaits();

    @Message("are waiting for you today")
    String waiting();

    @Message("since {day}")
    String sinceWeekday(String day);

    @Message("since {day}")
    String sinceDate(String day);

    @Message(", {since}.")
    String oneSince(String since);

    @Message(", one of them {since}.")
    String oneOfThemSince(String since);

    @Message(", the longest {since}.")
    String longestSince(String since);

    @Message(", {late} of them overdue, the longest {since}.")
    String someSince(String late, String since);

    @Message("One case is open.")
    String oneOpen();

    @Message("One case is open, worth {worth} a year.")
    String oneOpenWorth(String worth);

    @Message("{count} cases are open.")
    String open(String count);

    @Message("{count} cases are open, worth {worth} a year.")
    String openWorth(String count, String worth);
}
