package dev.earshot.insight.overview.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the overview, in English; the others are in messages/overview_*.properties. */
@MessageBundle("overview")
interface OverviewMessages {

    @Message("Overview")
    String title();

    @Message("Survey")
    String survey();

    @Message("Period")
    String period();

    @Message("Show")
    String show();

    @Message("No answers yet")
    String emptyTitle();

    @Message(
            "Nobody answered in these {count} weeks. Most people answer within a day of being asked, so look again tomorrow, or see who is being asked.")
    String empty(String count);

    @Message("See the outbox")
    String seeOutbox();

    @Message("{name} is {figure}.")
    String stands(String name, String figure);

    @Message("{name} is {figure}, up {distance} on the {count} weeks before. The rise is real.")
    String rose(String name, String figure, String distance, String count);

    @Message("{name} is {figure}, down {distance} on the {count} weeks before. The drop is real.")
    String fell(String name, String figure, String distance, String count);

    @Message("It began {when}.")
    String began(String when);

    @Message("Too few answered in the {count} weeks before to compare with.")
    String fewBefore(String count);

    @Message("Nothing has changed beyond chance since the {count} weeks before.")
    String noChange(String count);

    @Message("No finding yet: nobody answered in these {count} weeks.")
    String nobody(String count);

    @Message("No finding yet: {count} of the {needed} answers it needs are in.")
    String needsMore(String count, String needed);

    @Message("No finding yet: {name} lies anywhere from {interval}, too wide to judge.")
    String tooWide(String name, String interval);

    @Message("answers")
    String answers();

    @Message("invites")
    String invites();

    @Message("{confidence} interval {interval}, {count} {counted}")
    String exact(String confidence, String interval, String count, String counted);

    @Message("{exact} that say as much as {says}, allowing for customers who answered more than once")
    String exactRepeats(String exact, String says);

    @Message("{exact}, not yet allowing for customers who answered more than once")
    String exactUnknown(String exact);

    @Message("No {counted}")
    String none(String counted);

    @Message("{name} by week over {count} weeks.")
    String byWeek(String name, String count);

    @Message("The dotted line is the target of {target}.")
    String dotted(String target);

    @Message("Target {target}, dotted.")
    String targetDotted(String target);

    @Message("No {counted} in these {count} weeks.")
    String noneInThese(String counted, String count);

    @Message("{count} of the {needed} {counted} a verdict needs.")
    String verdictNeeds(String count, String needed, String counted);

    @Message("The margin is too wide to judge.")
    String marginTooWide();

    @Message("Too few {counted} in the {count} weeks before to compare with.")
    String tooFewBefore(String counted, String count);

    @Message("Steady at {figure}.")
    String steady(String figure);

    @Message("Up {distance} from {before}. Chance alone would do this {odds}.")
    String up(String distance, String before, String odds);

    @Message("Down {distance} from {before}. Chance alone would do this {odds}.")
    String down(String distance, String before, String odds);

    @Message("{answers} answers to the {invites} invites sent")
    String rateNote(String answers, String invites);

    @Message("See the trend")
    String seeTrend();

    @Message("See when it rose")
    String seeRose();

    @Message("See when it fell")
    String seeFell();

    @Message("How people scored")
    String howScored();

    @Message("{answers}, {from} to {to}.")
    String counted(String answers, String from, String to);

    @Message("A few more answered unasked, too few for a figure of their own.")
    String unaskedFew();

    @Message("{count} more answered unasked: {figure}, not in the figures.")
    String unasked(String count, String figure);

    @Message("Talk to these people first")
    String peopleTitle();

    @Message("Nobody is waiting.")
    String nobodyWaits();

    @Message("The one open case")
    String oneCase();

    @Message("All {count} open cases")
    String allCases(String count);

    @Message("{count} open cases or more")
    String manyCases(String count);

    @Message("Latest comments")
    String commentsTitle();

    @Message("No name")
    String noName();

    @Message("of {highest}, {group}")
    String ofScale(String highest, String group);

    @Message("unasked")
    String unaskedMark();

    @Message("All responses")
    String allResponses();
}
