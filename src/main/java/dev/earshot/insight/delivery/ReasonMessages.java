package dev.earshot.insight.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Reasons of decisions and of mail servers, in English; the others are in messages/reason_*.properties. */
@MessageBundle("reason")
interface ReasonMessages {

    @Message("Their turn, or the next try")
    String due();

    @Message("The delay after the event")
    String delay();

    @Message("Quiet hours")
    String quietHours();

    @Message("Not a day for mails")
    String weekday();

    @Message("Daily cap")
    String dailyCap();

    @Message("A person, to look at it")
    String skipUndecided();

    @Message("Not switched on")
    String notActive();

    @Message("Survey closed")
    String closed();

    @Message("Test order")
    String test();

    @Message("Cancelled or refunded")
    String cancelled();

    @Message("Stopped survey emails")
    String unsubscribed();

    @Message("Address bounced before")
    String addressBounced();

    @Message("Reported an earlier email as spam")
    String complained();

    @Message("Stopped by the shop")
    String stopped();

    @Message("Wants fewer mails")
    String fewer();

    @Message("No consent to survey emails")
    String noConsent();

    @Message("Left out by a condition")
    String condition();

    @Message("Cannot be decided")
    String undecided();

    @Message("Too late")
    String tooOld();

    @Message("Drawn out by the {share} sample")
    String sampledOut(String share);

    @Message("Asked with this survey within the last {days} days")
    String ownCoolingOff(String days);

    @Message("Asked within the last {days} days")
    String coolingOff(String days);

    @Message("Another survey came first")
    String priority();

    @Message("No such mailbox")
    String noMailbox();

    @Message("No such domain")
    String noDomain();

    @Message("Mailbox switched off")
    String switchedOff();

    @Message("Mailbox full")
    String full();

    @Message("Mail too large for the mailbox")
    String tooLarge();

    @Message("Refused as unwanted")
    String unwanted();

    @Message("Not taken in time")
    String notInTime();

    @Message("Not delivered")
    String notDelivered();
}
