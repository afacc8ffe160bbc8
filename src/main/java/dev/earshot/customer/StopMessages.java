package dev.earshot.customer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that stop the mails, in English; the others are in messages/stop_*.properties. */
@MessageBundle("stop")
public interface StopMessages {

    @Message("Do you want no more survey emails?")
    String question();

    @Message("This is about {address}. Order and delivery messages are not affected.")
    String about(String address);

    @Message("Order and delivery messages are not affected.")
    String aboutNobody();

    @Message("Stop all survey emails")
    String stop();

    @Message("Or less often")
    String lessOften();

    @Message("After some orders")
    String asUsual();

    @Message("Once a year at most")
    String yearly();

    @Message("Not for the next six months")
    String pause();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("We will not ask again.")
    String stopped();

    @Message("Survey emails to {address} have stopped, from this moment. Order and delivery messages still reach you.")
    String stoppedFor(String address);

    @Message("Survey emails have stopped, from this moment. Order and delivery messages still reach you.")
    String stoppedForNobody();

    @Message("Undo")
    String undo();

    @Message("Undone. You will get survey emails after some orders again.")
    String undone();

    @Message("We cannot find this page.")
    String unknown();

    @Message("The link may have been cut off on its way to you. Open it from the email again, rather than copying it.")
    String unknownLead();

    @Message("Write to us")
    String write();
}
