package dev.earshot.invitation.upload;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of uploads, in English; the others are in messages/upload_*.properties. */
@MessageBundle("upload")
interface UploadMessages {

    @Message("Upload customers")
    String title();

    @Message("Error")
    String error();

    @Message("Ask customers from a table, for shops that send no webhooks.")
    String lead();

    @Message("Table as CSV")
    String file();

    @Message("At most 100,000 lines and 20 MiB. Nobody is asked yet: first you see what would happen.")
    String fileHint();

    @Message("What happened")
    String event();

    @Message("For lines that do not say so themselves.")
    String eventHint();

    @Message("As the column “event” says")
    String asColumn();

    @Message("Check the table")
    String check();

    @Message("What belongs in it")
    String belongsTitle();

    @Message(
            "One line for each customer, under a line that names the columns: email, key (the number of the order, ticket or return), at (when it happened) and event. Names such as “E-Mail”, “order_id” or “Lieferdatum” are understood too. Useful as well: first_name, last_name, language, country, timezone, consent, and facts such as order.store.")
    String belongs();

    @Message("The same number never leads to a second mail, however often its line comes.")
    String same();

    @Message("Download a template")
    String template();

    @Message("Tables brought before")
    String broughtBefore();

    @Message("1 line")
    String oneLine();

    @Message("{count} lines")
    String lines(String count);

    @Message("1 line repeats an event of an earlier line and is passed over")
    String oneRepeats();

    @Message("{count} lines repeat an event of an earlier line and are passed over")
    String repeat(String count);

    @Message("What would happen")
    String wouldHappen();

    @Message("What would happen with the first {count}")
    String wouldHappenFirst(String count);

    @Message("{count} would be asked with")
    String asked(String count);

    @Message("{count} would not be asked with")
    String notAsked(String count);

    @Message("For example")
    String example();

    @Message("{count} known before: nothing happens to them")
    String known(String count);

    @Message("{count} wait for no survey: nothing happens to them")
    String undecided(String count);

    @Message("Decided as it would be now, and taken back. Nobody was written to.")
    String takenBack();

    @Message("Mend the table and bring it again, or take the good lines alone: the lines with mistakes are left out.")
    String mend();

    @Message("Take 1 line")
    String takeOne();

    @Message("Take {count} lines")
    String take(String count);

    @Message("Go on")
    String goOn();

    @Message("Mistakes")
    String mistakes();

    @Message("Line")
    String line();

    @Message("Column")
    String column();

    @Message("What is wrong")
    String wrong();

    @Message("What stands there")
    String stands();

    @Message("And {count} more.")
    String more(String count);

    @Message("Columns")
    String columns();

    @Message("In the file")
    String inFile();

    @Message("Read as")
    String readAs();

    @Message("not used")
    String notUsed();

    @Message("Being taken: {done} of {all}.")
    String beingTaken(String done, String all);

    @Message("Taken: {count} new.")
    String taken(String count);

    @Message("Taken: {count} new, {known} known before.")
    String takenKnown(String count, String known);

    @Message("Stopped after {done} of {all}. The rest is kept.")
    String stoppedAfter(String done, String all);

    @Message("Nobody can be taken")
    String nobodyTaken();

    @Message("1 line can be taken")
    String oneTaken();

    @Message("{count} lines can be taken")
    String canTake(String count);

    @Message("{good}; nothing is wrong with the table.")
    String nothingWrong(String good);

    @Message("{good}; the table has mistakes.")
    String hasMistakes(String good);

    @Message("{good}; 1 line of the table has mistakes.")
    String oneWrong(String good);

    @Message("{good}; {count} lines of the table have mistakes.")
    String manyWrong(String good, String count);

    @Message("Choose a file first: a table as CSV.")
    String chooseFile();
}
