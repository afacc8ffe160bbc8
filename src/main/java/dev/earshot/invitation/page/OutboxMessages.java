package dev.earshot.invitation.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the outbox, in English; the others are in messages/outbox_*.properties. */
@MessageBundle("outbox")
interface OutboxMessages {

    @Message("Mails leave by the mail server.")
    String leave();

    @Message("Those below are from before it was set up, and stay here.")
    String before();

    @Message("No mail server is set up, so mails stay here. They will never be sent later.")
    String stay();

    @Message("waiting for their time")
    String waiting();

    @Message("in flight")
    String inFlight();

    @Message("sent or kept")
    String sent();

    @Message("not to be sent")
    String dropped();

    @Message("undeliverable")
    String undeliverable();

    @Message("unknown: handed over, and the answer never came. They are not sent again by themselves.")
    String unknownAbout();

    @Message("Let sending go on")
    String goOn();

    @Message("Pause sending")
    String pause();

    @Message("The order is in. Its invitation appears here by itself within a few seconds.")
    String placed();

    @Message("Try it: place an order at the made-up shop")
    String tryTitle();

    @Message(
            "The order is signed and posted to the webhook like a real one, three days after its delivery. The invitation appears below within seconds.")
    String tryAbout();

    @Message("First name")
    String firstName();

    @Message("Language")
    String language();

    @Message("Place the order")
    String place();

    @Message("Did these mails leave?")
    String unknownTitle();

    @Message(
            "The mail server’s answer never came. Look for the message id in its log, then say what happened. Sending again may make two of one mail.")
    String unknownLead();

    @Message("Customer")
    String customer();

    @Message("Mail")
    String mail();

    @Message("Handed over")
    String handedOver();

    @Message("Message id")
    String messageId();

    @Message("What happened")
    String happened();

    @Message("It left")
    String left();

    @Message("Send it again")
    String again();

    @Message("first mail")
    String firstMail();

    @Message("reminder {number}")
    String reminder(String number);

    @Message("Kept mails, the newest first")
    String kept();

    @Message("Kept mails")
    String keptMails();

    @Message("Subject")
    String subject();

    @Message("To")
    String to();

    @Message("Kept")
    String keptAt();

    @Message("No mail yet")
    String emptyTitle();

    @Message("An invitation appears here when an order’s webhook has arrived and its survey’s delay has passed.")
    String empty();

    @Message("A mail in the outbox")
    String mailTitle();

    @Message("All mails")
    String allMails();

    @Message("As a mail program shows it")
    String shown();

    @Message("The mail as a mail program shows it")
    String shownTitle();

    @Message("As plain text")
    String plain();
}
