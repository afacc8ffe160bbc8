package dev.earshot.insight.turnout.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of those who did not answer, in English; the others are in messages/turnout_*.properties. */
@MessageBundle("turnout")
interface TurnoutMessages {

    @Message("Who answered")
    String title();

    @Message("Survey")
    String survey();

    @Message("Decided from")
    String from();

    @Message("To")
    String to();

    @Message("Show")
    String show();

    @Message("{rate} of those invited answered. {likeness}")
    String finding(String rate, String likeness);

    @Message("They look like those who were invited in everything we know of both.")
    String alike();

    @Message("They differ a little from those who were invited, most in {trait}.")
    String unlikeSlight(String trait);

    @Message("They differ clearly from those who were invited, most in {trait}.")
    String unlikeClear(String trait);

    @Message("They are not like those who were invited, least in {trait}: their score says little of the others.")
    String unlikeStrong(String trait);

    @Message("Nothing is known of those who did not answer to compare by.")
    String nothingKnown();

    @Message("Late answers differ from early ones, so those who never answered may differ too.")
    String late();

    @Message("{count} signs at single places are worth a look, see below.")
    String worthALook(String count);

    @Message("One sign at a single place is worth a look, see below.")
    String oneWorthALook();

    @Message("From event to answer")
    String steps();

    @Message("could have been asked")
    String eligible();

    @Message("invited")
    String invited();

    @Message("answered")
    String answered();

    @Message("{share} of those who could have been asked")
    String invitedOf(String share);

    @Message("{share} of those invited")
    String answeredOf(String share);

    @Message("Without tests, cancelled orders, events the survey’s conditions leave out, and mails that still wait.")
    String notEligible();

    @Message("Why some were not invited stands on Delivery.")
    String whyNot();

    @Message("Order value")
    String byWorth();

    @Message("Days from the event to the mail")
    String byDelay();

    @Message("Group")
    String group();

    @Message("Chart")
    String chart();

    @Message("Answered")
    String rate();

    @Message("Invited")
    String invitedShare();

    @Message("Among the answers")
    String among();

    @Message("All {figure}")
    String all(String figure);

    @Message("{count} events")
    String events(String count);

    @Message("unknown")
    String unknown();

    @Message("(other)")
    String other();

    @Message("below {below}")
    String below(String below);

    @Message("{from} to {below}")
    String range(String from, String below);

    @Message("{from} and more")
    String atLeast(String from);

    @Message("▲ more than their share")
    String more();

    @Message("▼ fewer than their share")
    String fewer();

    @Message("as invited")
    String same();

    @Message("Those who answered look like those invited")
    String lightAlike();

    @Message("Slightly unlike those invited")
    String lightSlight();

    @Message("Clearly unlike those invited")
    String lightClear();

    @Message("Not like those invited")
    String lightStrong();

    @Message("{words} (w = {effect}).")
    String effect(String words, String effect);

    @Message(
            "Whom you invite differs from whom you could have invited: {words} (w = {effect}). That is a choice, not a matter of who answers.")
    String invitedUnlike(String words, String effect);

    @Message("slightly")
    String slight();

    @Message("clearly")
    String clear();

    @Message("strongly")
    String strong();

    @Message("The score, raw and weighted")
    String weighed();

    @Message("As answered")
    String asAnswered();

    @Message("Weighted")
    String weighted();

    @Message("Weighted by {traits}, so that those who answered look like all who could have been asked.")
    String weightedBy(String traits);

    @Message(
            "Unequal weights cost: the design effect is {deff}, so that these answers say as much as {count} of equal weight.")
    String cost(String deff, String count);

    @Message("Weights need {count} answers and something that is known of everybody.")
    String notWeighted(String count);

    @Message("The margins contradict each other, so there are no weights that fit.")
    String noWeights();

    @Message("The latest {count} answers are weighed.")
    String latestWeighed(String count);

    @Message("Weighting corrects for who answered, not for why. Where the happy answer more, no weight shows it.")
    String notWhy();

    @Message("Those who answered late")
    String lateTitle();

    @Message("Came")
    String came();

    @Message("Answers")
    String answers();

    @Message("within {hours}")
    String within(String hours);

    @Message("{count} hours")
    String hours(String count);

    @Message("{count} days")
    String days(String count);

    @Message(
            "Late answers differ from early ones by more than chance. If all who did not answer were like the last ones, {metric} would be {figure}.")
    String lateDiffer(String metric, String figure);

    @Message(
            "Late answers do not differ from early ones by more than chance. That is no proof that those who never answered are like them.")
    String lateAlike();

    @Message("To compare late answers with early ones, {count} are needed.")
    String lateFew(String count);

    @Message(
            "Whatever those who did not answer think, {metric} of all invited lies between {least} and {most}: the worst and the best they could all have said.")
    String bounds(String metric, String least, String most);

    @Message("Signs that somebody chooses or asks")
    String alarms();

    @Message(
            "None of {count} places stands out: not by whom it invites, nor by tens from customers who rate the details lower, nor by scores that pile up at nine, nor by answers within a minute.")
    String noAlarm(String count);

    @Message(
            "There is no field, such as order.store, by which places could be told apart, or names are not to be told.")
    String noUnits();

    @Message(
            "{unit} invited {hits} of {of} customers it could have, far fewer than others: {figure} standard deviations below all together, the limit is 3. See which events were not invited there, and why.")
    String cherryPicking(String unit, String hits, String of, String figure);

    @Message(
            "At {unit}, {hits} of {of} customers who rated the details below 8.5 still gave 10, far more than elsewhere: {figure} standard deviations above, the limit is 3. See how they are asked to answer there.")
    String begging(String unit, String hits, String of, String figure);

    @Message(
            "At {unit}, {hits} of {of} scores from 7 up are 9 or 10, far more than elsewhere: {figure} standard deviations above, the limit is 3. See whether scores are asked for by number.")
    String heaping(String unit, String hits, String of, String figure);

    @Message(
            "At {unit}, {hits} of {of} answers came within a minute of the event, far more than elsewhere: {figure} standard deviations above, the limit is 3. See where customers answer, and who is near.")
    String present(String unit, String hits, String of, String figure);

    @Message(
            "Without these places {metric} is {figure} instead of {all}. Nothing is left out anywhere else: a sign is a reason to ask, not a verdict.")
    String without(String metric, String figure, String all);

    @Message("What this can and cannot tell")
    String howToRead();

    @Message(
            "The line is the interval of the answer rate ({confidence}). Groups are by what is known of everybody, also of those who did not answer; opinions are not.")
    String aboutRates(String confidence);

    @Message(
            "w measures how unlike two groups are: below 0.1 alike, below 0.2 slightly, below 0.3 clearly, else strongly unlike. It does not grow with the number of answers.")
    String aboutEffect();

    @Message(
            "Days are those on which it was decided whom to ask; the latest mails may still be answered. Devices and networks are not kept, so answers of many people from one device cannot be seen.")
    String aboutLater();

    @Message("There are more events; the latest {count} are looked at.")
    String cut(String count);

    @Message("Download")
    String download();

    @Message("Nobody is invited")
    String openTitle();

    @Message(
            "This survey is open to anybody who comes. Without a list of those who were asked there is no answer rate, and nobody knows who did not answer.")
    String open();

    @Message("Nobody was invited")
    String emptyTitle();

    @Message(
            "No mail went out for an event of these days. Choose other days, or see on Delivery what holds invitations back.")
    String empty();

    @Message("See delivery")
    String seeDelivery();

    @Message("Counting took too long")
    String slowTitle();

    @Message(
            "Reading who was invited took longer than 20 seconds and was stopped. Nothing else is affected. Choose fewer days.")
    String slow();

    @Message("Looking at the events behind {count} mails")
    String countingTitle(String count);

    @Message("The result appears here by itself. You can close this page and come back.")
    String counting();
}
