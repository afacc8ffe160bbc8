package dev.earshot.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around every page of a signed-in user, in English; the others are in messages/frame_*.properties. */
@MessageBundle("frame")
public interface FrameMessages {

    @Message("Skip to main content")
    String skip();

    @Message("Menu")
    String menu();

    @Message("Close")
    String close();

    @Message("Main")
    String main();

    @Message("Earshot, overview")
    String home();

    @Message("open")
    String open();

    @Message("Sign out")
    String signOut();

    @Message("This is a demo: made-up customers of a made-up shop. Nothing leaves this machine.")
    String demo();

    @Message("Listen")
    String listen();

    @Message("Act")
    String act();

    @Message("Ask")
    String ask();

    @Message("Tend")
    String tend();

    @Message("Overview")
    String overview();

    @Message("Trend")
    String trend();

    @Message("Segments")
    String segments();

    @Message("Drivers")
    String drivers();

    @Message("Who answered")
    String whoAnswered();

    @Message("Topics")
    String topics();

    @Message("Touchpoints")
    String touchpoints();

    @Message("At risk")
    String atRisk();

    @Message("Responses")
    String responses();

    @Message("Surveys")
    String surveys();

    @Message("Delivery")
    String delivery();

    @Message("Inbox")
    String inbox();

    @Message("Outbox")
    String outbox();

    @Message("Digest")
    String digest();
}
