package dev.earshot.followup.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Decisions for who does not read the English sentence that was kept; the other languages are in messages/decision_*.properties. */
@MessageBundle("decision")
interface DecisionMessages {

    @Message("Sent at once: nothing stood against it.")
    String sent();

    @Message("Held until {time}: {why}.")
    String held(String time, String why);

    @Message("Held: {why}.")
    String waits(String why);

    @Message("Not asked: {why}.")
    String dropped(String why);

    @Message("{why} ({what})")
    String what(String why, String what);

    @Message("it is their turn")
    String due();

    @Message("the delay after the event")
    String delay();

    @Message("quiet hours")
    String quietHours();

    @Message("no day for mails")
    String weekday();

    @Message("as many mails as a day may have were sent")
    String dailyCap();

    @Message("a person has to look at it")
    String skipUndecided();

    @Message("the survey is not switched on")
    String notActive();

    @Message("the survey closes before its mail would be sent")
    String closed();

    @Message("the shop marked this event as a test")
    String test();

    @Message("the order was cancelled or refunded")
    String cancelled();

    @Message("the customer asked for no more survey mails")
    String unsubscribed();

    @Message("mails to this address came back")
    String bounced();

    @Message("the customer reported an earlier mail as spam")
    String complained();

    @Message("somebody at the shop decided that this customer gets no survey mails")
    String stopped();

    @Message("the customer wants survey mails less often")
    String fewer();

    @Message("there is no consent to survey mails")
    String noConsent();

    @Message("a condition of the survey leaves them out")
    String condition();

    @Message("a condition of the survey cannot be decided")
    String undecided();

    @Message("the mail would be too late")
    String tooOld();

    @Message("not in the sample")
    String sampledOut();

    @Message("asked with this survey not long ago")
    String ownCoolingOff();

    @Message("asked not long ago")
    String coolingOff();

    @Message("another survey comes first for this event")
    String priority();
}
