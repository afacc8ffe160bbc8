package dev.earshot.followup.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a customer's page, in English; the others are in messages/person_*.properties. */
@MessageBundle("person")
interface PersonMessages {

    @Message("At risk")
    String atRisk();

    @Message("Gave {score} of {highest} on {day}.")
    String gave(String score, String highest, String day);

    @Message("Gave {score} of {highest} on {day}, after {before} the time before.")
    String gaveAfter(String score, String highest, String day, String before);

    @Message("Asked to be contacted.")
    String asked();

    @Message("Has given no score yet.")
    String noScore();

    @Message("Scores over time")
    String scores();

    @Message("Scores over time: {scores}.")
    String scoresAre(String scores);

    @Message("promoter")
    String promoter();

    @Message("passive")
    String passive();

    @Message("detractor")
    String detractor();

    @Message("of {highest}")
    String of(String highest);

    @Message("What happened")
    String happened();

    @Message("{what}: {number}")
    String order(String what, String number);

    @Message("Order {number} cancelled or refunded.")
    String cancelled(String number);

    @Message("Invitation sent: {survey}")
    String invited(String survey);

    @Message("Reminder {number} sent: {survey}")
    String reminded(String number, String survey);

    @Message("A mail came back for good: the address takes none.")
    String bouncedHard();

    @Message("A mail came back. It may arrive another time.")
    String bouncedSoft();

    @Message("The receiving server refused a mail.")
    String bouncedSender();

    @Message("Called a mail spam.")
    String complained();

    @Message("Stopped the mails by their mail program.")
    String unsubscribed();

    @Message("Answered: {survey}")
    String answered(String survey);

    @Message("A tap in the mail, never confirmed")
    String tapped();

    @Message("No comment.")
    String noComment();

    @Message("left {way}")
    String left(String way);

    @Message("Flagged.")
    String flagged();

    @Message("Survey mails stopped:")
    String stopped();

    @Message("Wants a survey mail once a year at most.")
    String yearly();

    @Message("Wants no survey mails for six months.")
    String paused();

    @Message("Older")
    String older();

    @Message("Newest")
    String newest();

    @Message("Nothing is known to have happened.")
    String nothing();

    @Message("Answers to surveys that promise not to tell who said what never stand here.")
    String promise();

    @Message("Write to {name}")
    String write(String name);

    @Message("About {name}")
    String about(String name);

    @Message("Customer since")
    String since();

    @Message("Orders")
    String orders();

    @Message("Last 12 months")
    String spent();

    @Message("Language")
    String language();

    @Message("Survey mails")
    String mails();

    @Message("Yes")
    String yes();

    @Message("Stopped")
    String no();

    @Message("unknown")
    String unknown();

    @Message("Stop survey mails")
    String stop();

    @Message("Allow survey mails again")
    String allow();

    @Message("Erase this customer")
    String erase();

    @Message("Removes their answers, orders and invitations for good, and takes the answers out of the figures.")
    String eraseMeans();

    @Message("Yes, erase all of it")
    String eraseSure();

    @Message("Erase")
    String eraseNow();

    @Message("Download")
    String download();

    @Message("Place")
    String place();

    @Message("Yes, next not before {day}")
    String yesFrom(String day);

    @Message("the customer called an earlier mail spam")
    String stoppedByComplaint();

    @Message("somebody at the shop decided that this customer gets no survey mails")
    String stoppedByHand();

    @Message("the customer asked for no more survey mails")
    String stoppedByWish();

    @Message("the address takes no mail")
    String stoppedByAddress();

    @Message("mails to this address came back three times within thirty days")
    String stoppedByBounces();

    @Message("Order placed")
    String orderPlaced();

    @Message("Order paid")
    String orderPaid();

    @Message("Order shipped")
    String orderShipped();

    @Message("Order delivered")
    String orderDelivered();

    @Message("Order completed")
    String orderCompleted();

    @Message("Return completed")
    String returnCompleted();

    @Message("Ticket solved")
    String ticketSolved();

    @Message("Contact created")
    String contactCreated();

    @Message("1 item")
    String oneItem();

    @Message("{count} items")
    String items(String count);

    @Message("1 older answer")
    String olderAnswer();

    @Message("{count} older answers")
    String olderAnswers(String count);

    @Message("1 older order")
    String olderOrder();

    @Message("{count} older orders")
    String olderOrders(String count);

    @Message("1 order")
    String andOrder();

    @Message("{count} orders")
    String andOrders(String count);

    @Message("{answers} and {orders}")
    String both(String answers, String orders);

    @Message("A promoter for {time}, until {day}: {score} of {highest}.")
    String wasPromoter(String time, String day, String score, String highest);

    @Message("{count} months")
    String months(String count);

    @Message("{count} years")
    String years(String count);
}
