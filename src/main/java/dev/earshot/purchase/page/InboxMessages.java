package dev.earshot.purchase.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the inbox, in English; the others are in messages/inbox_*.properties. */
@MessageBundle("inbox")
interface InboxMessages {

    @Message("Upload customers")
    String upload();

    @Message("Try a mapping")
    String tryMapping();

    @Message("Deliveries, the newest first")
    String deliveriesHead();

    @Message("Deliveries")
    String deliveries();

    @Message("Delivery")
    String delivery();

    @Message("State")
    String state();

    @Message("All")
    String all();

    @Message("Source")
    String source();

    @Message("Show")
    String show();

    @Message("Received")
    String received();

    @Message("Topic")
    String topic();

    @Message("Why")
    String why();

    @Message("Pages")
    String pages();

    @Message("Older")
    String older();

    @Message("Nothing like this")
    String noneTitle();

    @Message("No delivery has this state and source.")
    String none();

    @Message("Show all")
    String showAll();

    @Message("Nothing has come yet")
    String emptyTitle();

    @Message("Shops post to /hooks/ and the name of their source. Send a test event below to see one arrive.")
    String empty();

    @Message("Send a test event")
    String sendTest();

    @Message("As the source")
    String asSource();

    @Message("To the address")
    String toAddress();

    @Message("It is signed with the source’s secret and goes the whole way: whoever stands in it may be written to.")
    String signedHint();

    @Message("Body")
    String body();

    @Message("Left empty, an order in the source’s own shape is made up.")
    String bodyHint();

    @Message("Send it")
    String send();

    @Message("Read everything rejected again")
    String readAllTitle();

    @Message(
            "After a mapping was mended. What was understood meanwhile is not doubled: an order leads to one decision for each survey.")
    String readAll();

    @Message("Read again")
    String readAgain();

    @Message("It is read again within a few seconds. Load the page again to see what became of it.")
    String doneAgain();

    @Message("Everything rejected is read again within a few seconds.")
    String doneAllAgain();

    @Message("There was nothing to read again: something came of it already, or it is being read.")
    String doneNothing();

    @Message("sources.yaml has been read again.")
    String doneSources();

    @Message("The test event is in, signed like the source's own. It is read within a few seconds.")
    String doneSent();

    @Message(
            "1 delivery of the last seven days could not be understood. It says why; mend the mapping and read it again.")
    String oneRejected();

    @Message(
            "{count} deliveries of the last seven days could not be understood. Each says why; mend the mapping and read them again.")
    String rejected(String count);

    @Message("Everything that came in the last seven days was understood.")
    String allUnderstood();

    @Message("Nothing came in the last seven days.")
    String nothingCame();

    @Message(
            "1 delivery of {source} was turned away in the last hour. A shop gives up after a while; compare the secret on both sides. The reason:")
    String oneTurnedAway(String source);

    @Message(
            "{count} deliveries of {source} were turned away in the last hour. A shop gives up after a while; compare the secret on both sides. The latest reason:")
    String turnedAway(String count, String source);

    @Message("sources.yaml was changed since it was read. Deliveries are still read as it said before.")
    String changed();

    @Message("Read sources.yaml")
    String readSources();

    @Message("received")
    String stateReceived();

    @Message("waiting")
    String stateWaiting();

    @Message("held")
    String stateHeld();

    @Message("recorded")
    String stateRecorded();

    @Message("repeated")
    String stateRepeated();

    @Message("skipped")
    String stateSkipped();

    @Message("rejected")
    String stateRejected();

    @Message("This delivery was {state}.")
    String wasSo(String state);

    @Message("known by")
    String knownBy();

    @Message("Read it again")
    String readIt();

    @Message("Try another mapping first")
    String tryAnother();

    @Message("What was decided")
    String decided();

    @Message("How it is read now")
    String readNow();

    @Message("What came")
    String came();

    @Message("Header")
    String header();

    @Message("Headers")
    String headers();

    @Message("Value")
    String value();

    @Message("Error")
    String error();

    @Message("Paste what a shop would send, and see what would be read from it. Nothing is kept.")
    String dryAbout();

    @Message("Each field")
    String eachField();

    @Message("One a line, “Name: value”. Some shops say the topic there.")
    String headersHint();

    @Message("Or a source of your own, as YAML")
    String ownSource();

    @Message("As it would stand in sources.yaml. It is used instead of the source chosen above.")
    String ownHint();

    @Message("Try it")
    String tryIt();

    @Message("The body is not one JSON object or list. Paste all of it.")
    String notJson();

    @Message("Choose a source, or paste one as YAML.")
    String chooseSource();

    @Message("No source stands in the YAML. It begins with its name and a colon: \"my-shop:\".")
    String noSource();

    @Message("Fields")
    String fields();

    @Message("Field")
    String field();

    @Message("Where from")
    String whereFrom();

    @Message("Missing")
    String missing();
}
