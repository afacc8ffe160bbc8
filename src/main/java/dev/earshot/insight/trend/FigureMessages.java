package dev.earshot.insight.trend;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around figures that several pages share, in English; the others are in messages/figure_*.properties. */
@MessageBundle("figure")
public interface FigureMessages {

    @Message("{count} answers")
    String answers(String count);

    @Message("{count} answer")
    String oneAnswer(String count);

    @Message("no answers")
    String noAnswers();

    @Message("too few answers to show")
    String tooFewAnswers();

    @Message("Signal")
    String signal();

    @Message("Noise")
    String noise();

    @Message("n too small")
    String few();

    @Message("less than 1 time in {in}")
    String rarer(String in);

    @Message("more than {times} times in {in}")
    String oftener(String times, String in);

    @Message("about 1 time in {in}")
    String once(String in);

    @Message("about {times} times in {in}")
    String severalTimes(String times, String in);

    @Message("{times} times in {in}")
    String often(String times, String in);

    @Message("On course: the target of {target} is reached.")
    String targetMet(String target);

    @Message("Off course: the target of {target} is missed by {distance}.")
    String targetMissed(String target, String distance);

    @Message("Cannot tell yet whether the target of {target} is reached.")
    String targetOpen(String target);

    @Message("Cannot tell yet whether the target of {target} is reached: the chance is {chance}.")
    String targetChance(String target, String chance);

    @Message(
            "The margins do not allow yet for customers who answered more than once: how much that matters is being worked out, and takes a few minutes.")
    String repeatsUnknown();

    @Message(
            "The margins allow for customers who answered more than once: together the {count} answers say as much as {says} independent ones would.")
    String repeats(String count, String says);

    @Message(
            "The margins allow for customers who answered more than once: together the {count} answers say as much as {says} independent one would.")
    String repeatsOne(String count, String says);

    @Message("Some of these counts were found to be wrong and are being counted again.")
    String countsWrong();

    @Message("These counts were compared with the answers on {date} at {time}, and agreed.")
    String countsAgreed(String date, String time);

    @Message("These counts have not been compared with the answers yet.")
    String countsUnknown();

    @Message("{count} responses of these months changed the figures by being erased.")
    String erased(String count);

    @Message("{count} response of these months changed the figures by being erased.")
    String erasedOne(String count);

    @Message("{count} provisional clicks left out")
    String clicks(String count);

    @Message("{count} provisional click left out")
    String oneClick(String count);

    @Message("{clicks}, {count} look automatic.")
    String look(String clicks, String count);

    @Message("{clicks}, {count} looks automatic.")
    String looks(String clicks, String count);

    @Message("{clicks}, none looks automatic.")
    String noneLooks(String clicks);

    @Message("day")
    String day();

    @Message("week")
    String week();

    @Message("month")
    String month();

    @Message("quarter")
    String quarter();

    @Message("days")
    String days();

    @Message("weeks")
    String weeks();

    @Message("months")
    String months();

    @Message("quarters")
    String quarters();

    @Message("week of {date}")
    String weekOf(String date);

    @Message("Week of")
    String weekHead();

    @Message("Q{number}")
    String quarterOf(String number);

    @Message("Q{number} {year}")
    String quarterOfYear(String number, String year);

    @Message("{period} (so far)")
    String soFar(String period);

    @Message("{period} (part of it)")
    String partOf(String period);

    @Message("on {date}")
    String onDay(String date);

    @Message("in the week of {date}")
    String inWeek(String date);

    @Message("in {month}")
    String inMonth(String month);

    @Message("in {quarter}")
    String inQuarter(String quarter);

    @Message("Level {figure}")
    String level(String figure);

    @Message("Target {figure}")
    String target(String figure);

    @Message("Goal {figure}")
    String goal(String figure);

    @Message("Shift {size}")
    String shift(String size);

    @Message("Shift of {size}, {period}")
    String shiftOf(String size, String period);

    @Message("Version {number}")
    String version(String number);

    @Message("Version {number}: {what} changed")
    String versionOf(String number, String what);

    @Message("Version {number} changed {what} on {date}. Figures before and after are not compared.")
    String breakOn(String number, String what, String date);

    @Message("{count} answers to the earlier question came afterwards and are in no point.")
    String late(String count);

    @Message("{count} answer to the earlier question came afterwards and is in no point.")
    String lateOne(String count);

    @Message("the type of the question")
    String type();

    @Message("the scale")
    String scale();

    @Message("the wording")
    String wording();

    @Message("the words at the ends of the scale")
    String labels();

    @Message("what is asked before it")
    String order();

    @Message("Top, striped: {group}")
    String striped(String group);

    @Message("Middle, pale: {group}")
    String pale(String group);

    @Message("Bottom, solid: {group}")
    String solid(String group);

    @Message("No answers.")
    String noShares();

    @Message("In the last period with answers: {shares}.")
    String lastShares(String shares);

    @Message("How many gave each score. {shares}.")
    String bars(String shares);

    @Message("{group}, {scores}: {percent} percent")
    String bar(String group, String scores, String percent);

    @Message("Last {count} weeks")
    String lastWeeks(String count);

    @Message("No survey gives a figure")
    String nothingAskedTitle();

    @Message("A figure needs a question of type nps, csat, ces or rating. No live survey has one.")
    String nothingAsked();

    @Message("See the surveys")
    String seeSurveys();

    @Message("{one} and {other}")
    String and(String one, String other);
}
