package dev.earshot.insight.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of delivery, in English; the others are in messages/delivery_*.properties. */
@MessageBundle("delivery")
interface DeliveryMessages {

    @Message("Survey")
    String survey();

    @Message("Period")
    String period();

    @Message("Show")
    String show();

    @Message("Nothing happened in this time that this survey waits for.")
    String nothingHappened();

    @Message("Nobody was invited: every invite was held back, for the reasons below.")
    String nobodyInvited();

    @Message("Invites are going out, and too many of them come back.")
    String tooManyBounce();

    @Message("Invites are going out as planned.")
    String asPlanned();

    @Message("{share} of those that arrived were answered. Too few to compare with the {count} weeks before.")
    String answeredFew(String share, String count);

    @Message("{share} of those that arrived were answered, about as many as in the {count} weeks before.")
    String answeredSame(String share, String count);

    @Message("{share} of those that arrived were answered, more than in the {count} weeks before.")
    String answeredMore(String share, String count);

    @Message("{share} of those that arrived were answered, fewer than in the {count} weeks before.")
    String answeredFewer(String share, String count);

    @Message("From event to answer")
    String stages();

    @Message("orders delivered")
    String ordersDelivered();

    @Message("orders completed")
    String ordersCompleted();

    @Message("orders placed")
    String ordersPlaced();

    @Message("orders shipped")
    String ordersShipped();

    @Message("returns completed")
    String returnsCompleted();

    @Message("tickets solved")
    String ticketsSolved();

    @Message("contacts created")
    String contactsCreated();

    @Message("events {trigger}")
    String otherEvents(String trigger);

    @Message("invites scheduled")
    String scheduled();

    @Message("{count} held back, see below")
    String heldBack(String count);

    @Message("sent")
    String sent();

    @Message("{count} waiting for their time")
    String waiting(String count);

    @Message("{count} in flight, or of unknown fate")
    String inFlight(String count);

    @Message("{count} refused")
    String refused(String count);

    @Message("arrived")
    String arrived();

    @Message("{count} bounced")
    String bounced(String count);

    @Message("form opened")
    String opened();

    @Message("we count the form, not the email")
    String countForm();

    @Message("answered")
    String answered();

    @Message("{share} of the invites that arrived")
    String ofArrived(String share);

    @Message("Why 1 was held back")
    String whyOne();

    @Message("Why {count} were held back")
    String why(String count);

    @Message("Reasons for holding back an invite")
    String whyCaption();

    @Message("Nobody was.")
    String nobodyWas();

    @Message("Held back is final. An invite is never sent late.")
    String finality();

    @Message("What 1 waits for")
    String waitsOne();

    @Message("What {count} wait for")
    String waits(String count);

    @Message("Reasons for waiting")
    String waitsCaption();

    @Message("Bounces")
    String bounces();

    @Message("No bounces")
    String noBounces();

    @Message("1 bounce")
    String oneBounce();

    @Message("{count} bounces")
    String manyBounces(String count);

    @Message("Address")
    String address();

    @Message("What the server said")
    String said();

    @Message("When")
    String when();

    @Message("Nothing was sent yet.")
    String nothingSent();

    @Message("{share} of sent. Below {most} is healthy.")
    String health(String share, String most);

    @Message("Next to go")
    String next();

    @Message("Nobody is waiting.")
    String nobodyWaits();

    @Message("1 invite waits. It leaves {moment}.")
    String oneWaits(String moment);

    @Message("{count} invites wait. The first leaves {first}, the last {last}, as far as is known today.")
    String manyWait(String count, String first, String last);

    @Message("No mail server is set up, so mails stay in the outbox.")
    String noServer();

    @Message("{count} of unknown fate")
    String unknown(String count);

    @Message("handed over, and the answer never came. They are not sent again by themselves.")
    String unknownAbout();

    @Message("Let sending go on")
    String goOn();

    @Message("Pause sending")
    String pause();

    @Message("Look at the survey")
    String lookAtSurvey();

    @Message("E-mail address or order number")
    String who();

    @Message("Look up")
    String lookUp();

    @Message("Let it go out")
    String letGo();

    @Message("No decision is known of this.")
    String noDecision();

    @Message("What was decided about them")
    String aboutThem();

    @Message("{reason}: the latest")
    String latestOf(String reason);

    @Message("The latest decisions")
    String latest();

    @Message("Waits")
    String stateWaits();

    @Message("Not asked")
    String stateDropped();

    @Message("In flight, or unknown")
    String stateSending();

    @Message("Sent")
    String stateSent();

    @Message("Bounced")
    String stateBounced();

    @Message("Refused")
    String stateRefused();

    @Message("What became of {count} mails is being counted")
    String countingTitle(String count);

    @Message("This page loads again by itself in 3 seconds. You can close it and come back.")
    String counting();
}
