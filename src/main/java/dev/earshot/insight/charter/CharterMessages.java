package dev.earshot.insight.charter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the charter, which everybody may read, in English; the others are in messages/charter_*.properties. */
@MessageBundle("charter")
interface CharterMessages {

    @Message("What we promise, and what our customers say")
    String title();

    @Message("Answers from {from} to {to}.")
    String period(String from, String to);

    @Message("Promise")
    String promise();

    @Message("To keep it")
    String reach();

    @Message("Measured")
    String measured();

    @Message("Answers")
    String answers();

    @Message("Verdict")
    String verdict();

    @Message("Kept")
    String kept();

    @Message("Not kept")
    String notKept();

    @Message("Cannot tell yet")
    String open();

    @Message("too few answers to show")
    String few();

    @Message("{number}%")
    String percent(String number);

    @Message("{number} of {highest}")
    String outOf(String number, String highest);

    @Message("NPS {number}")
    String points(String number);

    @Message(
            "A promise is kept when the measured figure lies clearly beyond what keeps it, margin of error included. No figure is shown of few answers.")
    String note();

    @Message("Nothing is promised yet.")
    String nothing();

    @Message("This page was asked for too often from where you are. Wait a minute, then load it again.")
    String tooOften();

    @Message("Promises stand under charter: in a survey’s file, each with the question that shows whether it is kept.")
    String how();

    @Message("Everybody can read this page at this address.")
    String isPublic();

    @Message("Only who is signed in can read this page. The setting earshot.charter.public shows it to everybody.")
    String isPrivate();
}
