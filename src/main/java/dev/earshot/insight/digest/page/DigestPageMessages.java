package dev.earshot.insight.digest.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about digests, in English; the others are in messages/digests_*.properties. */
@MessageBundle("digests")
interface DigestPageMessages {

    @Message("Digest")
    String title();

    @Message("The figures of a week or a month by mail, with the finding first.")
    String lead();

    @Message("Saved.")
    String saved();

    @Message("How often")
    String often();

    @Message("Every week, on Monday")
    String weekly();

    @Message("Every month, on the first")
    String monthly();

    @Message("Never")
    String never();

    @Message("Surveys")
    String surveys();

    @Message("None ticked means all of them, also those to come.")
    String allSurveys();

    @Message("Language")
    String language();

    @Message("English")
    String english();

    @Message("German")
    String german();

    @Message("Save")
    String save();

    @Message("It goes to {address}.")
    String goesTo(String address);

    @Message("The address you sign in with cannot take mail, so there is no digest for it.")
    String unreachable();

    @Message("The next one is due on {date} at {time}.")
    String next(String date, String time);

    @Message("So far")
    String history();

    @Message("sent")
    String sent();

    @Message("waits")
    String waits();

    @Message("could not be delivered")
    String failed();

    @Message("may have left; nobody knows")
    String unknown();

    @Message("skipped")
    String skipped();

    @Message("As it would be now")
    String preview();

    @Message("As a mail program shows it")
    String frame();

    @Message("As plain text")
    String plain();

    @Message("Get no more digests?")
    String stopQuestion();

    @Message("This is about the digest for {address}.")
    String about(String address);

    @Message("Stop the digest")
    String stop();

    @Message("You get no more digests")
    String stopped();

    @Message("No digest goes to {address} any more.")
    String stoppedFor(String address);

    @Message("Or choose how often")
    String choose();
}
