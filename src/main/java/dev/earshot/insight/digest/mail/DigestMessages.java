package dev.earshot.insight.digest.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a digest, in English; the others are in messages/digest_*.properties. */
@MessageBundle("digest")
interface DigestMessages {

    @Message("Digest for {period}")
    String title(String period);

    @Message("{from} to {to}")
    String span(String from, String to);

    @Message("{shop}, {period}: {figure}")
    String subject(String shop, String period, String figure);

    @Message("{shop}, {period}: no finding yet")
    String subjectNone(String shop, String period);

    /** Stands after "on", "since" and "in". */
    @Message("the week before")
    String weekBefore();

    @Message("the month before")
    String monthBefore();

    @Message("{metric} is {figure}, up {distance} on {before}. The rise is real.")
    String rose(String metric, String figure, String distance, String before);

    @Message("{metric} is {figure}, down {distance} on {before}. The drop is real.")
    String fell(String metric, String figure, String distance, String before);

    @Message("{metric} is {figure}. Nothing has changed beyond chance since {before}.")
    String unchanged(String metric, String figure, String before);

    @Message("{metric} is {figure}. Too few answered in {before} to compare with.")
    String alone(String metric, String figure, String before);

    @Message("{metric} is {figure}. The question changed on {date}, so it is not compared with {before}.")
    String renewed(String metric, String figure, String date, String before);

    @Message("No finding yet: nobody answered in these days.")
    String nobody();

    @Message("No finding yet: {count} of the {needed} answers it needs are in.")
    String needsMore(String count, String needed);

    @Message("No finding yet: so few answered that somebody could be recognised.")
    String heldBack();

    @Message("No finding yet: {metric} lies anywhere from {interval}, too wide to judge.")
    String tooWide(String metric, String interval);

    @Message("No finding yet: no live survey gives a figure.")
    String nothing();

    @Message("{survey} – {sentence}")
    String ofSurvey(String survey, String sentence);

    @Message("Steady at {figure}.")
    String steady(String figure);

    @Message("Up {distance} from {figure}.")
    String up(String distance, String figure);

    @Message("Down {distance} from {figure}.")
    String down(String distance, String figure);

    @Message("Chance alone would do this {odds}.")
    String chance(String odds);

    @Message("Among {count} figures looked at together, chance alone would do this {odds}.")
    String chanceAmong(String count, String odds);

    @Message("{count} of the {needed} answers a verdict needs.")
    String fewNow(String count, String needed);

    @Message("The margin is too wide to judge.")
    String wide();

    @Message("Too few answers in {before} to compare with.")
    String fewThen(String before);

    @Message("The question changed on {date}; it is not compared with {before}.")
    String changed(String date, String before);

    @Message("Too few answered to show a figure.")
    String withheld();

    @Message("{answers}, {confidence} interval {interval}.")
    String basis(String answers, String confidence, String interval);

    @Message(
            "Response rate so far {figure} {margin}: {answered} of {sent} invites were answered. In {before} it is {earlier} by now."
                    + " It still grows, so the two are not compared.")
    String rate(String figure, String margin, String answered, String sent, String before, String earlier);

    @Message("{metric} by {period} with its margin, from {low} on the left to {high} on the right.")
    String chart(String metric, String period, String low, String high);

    @Message("The dotted line is the target of {target}.")
    String chartTarget(String target);

    @Message("See the trend")
    String seeTrend();

    @Message("Read the responses")
    String seeResponses();

    @Message("See the overview")
    String seeOverview();

    @Message("Margins hold the truth {often}. Signal is larger than chance, noise may be chance.")
    String margins(String often);

    @Message("You chose to get this every week.")
    String whyWeekly();

    @Message("You chose to get this every month.")
    String whyMonthly();

    @Message("Choose surveys and how often")
    String choose();

    @Message("Stop these mails")
    String stop();

    @Message("Digest, {from} to {to}")
    String named(String from, String to);
}
