package dev.earshot.insight.figure.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a figure that is opened, in English; the others are in messages/opened_*.properties. */
@MessageBundle("opened")
public interface OpenedMessages {

    @Message("How this is counted")
    String how();

    @Message(": {name}")
    String named(String name);

    @Message("How {figure} is counted")
    String title(String figure);

    @Message("{figure}, opened")
    String head(String figure);

    @Message("{from} to {to}")
    String span(String from, String to);

    @Message("as known at the end of {day}")
    String asOf(String day);

    @Message("{figure} is {value}, from {answers}.")
    String finding(String figure, String value, String answers);

    @Message("{figure} is {value}, from {count} invitations.")
    String findingInvites(String figure, String value, String count);

    @Message("{figure} is {value}, from {count} customers.")
    String findingCustomers(String figure, String value, String count);

    @Message("Nobody answered on these days, so there is no figure.")
    String nobody();

    @Message("Fewer answered than may be shown, so nothing is said of them, not even how many.")
    String heldBack();

    @Message("{confidence} interval {interval}.")
    String exact(String confidence, String interval);

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("As known on")
    String asOfField();

    @Message("Show")
    String show();

    @Message("What it is")
    String what();

    @Message("From all that came to what is counted")
    String waterfall();

    @Message("Left out")
    String reason();

    @Message("How many")
    String count();

    @Message("Left")
    String left();

    @Message("All that came: responses, and taps in mails that are none yet")
    String received();

    @Message("All decisions whether to ask")
    String decided();

    @Message("Counted")
    String counted();

    @Message("Invitations sent")
    String countedInvites();

    @Message("Customers")
    String countedCustomers();

    @Message("Taps waiting to settle")
    String provisional();

    @Message("A score tapped in a mail counts after a while without signs of a machine.")
    String provisionalWhy();

    @Message("Taps that look automatic")
    String quarantined();

    @Message("Mail scanners open links too. A person can restore them.")
    String quarantinedWhy();

    @Message("From the others")
    String otherOrigin();

    @Message("Those who were invited and those who came by themselves are never counted together.")
    String otherOriginWhy();

    @Message("To another wording")
    String otherWording();

    @Message("That version of the survey asked something else, or did not ask this.")
    String otherWordingWhy();

    @Message("Not of this segment")
    String otherSegment();

    @Message("The field has another value, or none.")
    String otherSegmentWhy();

    @Message("Not shown the question")
    String notShown();

    @Message("A condition left it out, or they stopped before it.")
    String notShownWhy();

    @Message("Left empty")
    String skipped();

    @Message("Seen and not answered: no score, so in no part of the figure.")
    String skippedWhy();

    @Message("Does not apply")
    String notApplicable();

    @Message("They chose so.")
    String notApplicableWhy();

    @Message("Not the latest of the customer")
    String superseded();

    @Message("The customer answered again, or 90 days have passed.")
    String supersededWhy();

    @Message("Decided not to ask")
    String notAsked();

    @Message("The delivery page has the reasons.")
    String notAskedWhy();

    @Message("Not sent yet")
    String notSent();

    @Message("The mail waits for its time, or nobody knows whether it left.")
    String notSentWhy();

    @Message("Did not arrive")
    String undeliverable();

    @Message("The mail was refused, or came back.")
    String undeliverableWhy();

    @Message(
            "What came cannot be told apart at this moment: the counts are being brought up to date. Look again in a minute, or run recount.")
    String noWaterfall();

    @Message("Counting all that came takes longer than a page may. Choose fewer days.")
    String tooLong();

    @Message("The {count} responses behind it")
    String responses(String count);

    @Message("The responses of these days, as they are now")
    String responsesNow();

    @Message("The taps left out")
    String clicks();

    @Message("Also to be known")
    String known();

    @Message("{count} changed their score after staff had been in touch. The score from before counts.")
    String held(String count);

    @Message("{count} look unusual and count all the same.")
    String flagged(String count);

    @Message(
            "Of the answers to this survey given in the months from {from} to {to} {count} were erased, whenever that was. They are in no figure, also not in one of a past day.")
    String erased(String from, String to, String count);

    @Message("{count} of these days were stored only after that day and are left out.")
    String later(String count);

    @Message("{count} stood otherwise on that day and count as they stood then.")
    String changed(String count);

    @Message(
            "Changes before {day} are known by their scores alone: what was left empty or moved before is as it is now.")
    String since(String day);

    @Message("Previews and test orders leave no answer, so none is in it.")
    String notKept();

    @Message("The margin allows for customers who answered more than once as far as they are known now.")
    String repeatsNow();

    @Message("The parts")
    String shares();

    @Message("Download")
    String download();

    @Message("All figures")
    String all();

    @Message("See the trend")
    String trend();

    @Message("As known now")
    String now();
}
