package dev.earshot.insight.response.export.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about files that are written while one waits, in English; the others are in messages/export_*.properties. */
@MessageBundle("export")
interface ExportMessages {

    @Message("File of responses")
    String title();

    @Message("Your files")
    String files();

    @Message("1 file of yours is here.")
    String one();

    @Message("{count} files of yours are here.")
    String many(String count);

    @Message("No file of yours is here")
    String none();

    @Message(
            "More than 10,000 responses leave as a file that is written while you do something else. Ask for one beside the"
                    + " list of them.")
    String noneHint();

    @Message(
            "A file is kept for a day, for whoever asked for it. When somebody’s answers are erased before, it is written"
                    + " anew without them.")
    String about();

    @Message("File")
    String file();

    @Message("State")
    String state();

    @Message("Lines")
    String lines();

    @Message("Size")
    String size();

    @Message("Removed")
    String removed();

    @Message("What can be done")
    String deeds();

    @Message("waits for its turn")
    String waits();

    @Message("is being written")
    String runs();

    @Message("ready")
    String isReady();

    @Message("not written")
    String isFailed();

    @Message("{written} of {all}")
    String of(String written, String all);

    @Message("Cancel")
    String cancel();

    @Message("Remove")
    String remove();

    @Message("To the responses")
    String responses();

    @Message("Your file waits for its turn.")
    String waiting();

    @Message("{written} of {all} lines are written.")
    String running(String written, String all);

    @Message("{written} lines are written so far.")
    String begun(String written);

    @Message("The file is ready: {lines} lines, {size}.")
    String ready(String lines, String size);

    @Message(
            "The file is written, but lies on another server of this installation, {instance}. Load this page from there.")
    String elsewhere(String instance);

    @Message("This list is not shown any more: so few answers fit that those who gave them could be recognised, or its"
            + " survey is gone.")
    String refused();

    @Message("Writing took longer than six hours and was stopped. Choose fewer days, or fewer filters.")
    String tooLong();

    @Message("The file could not be written. Whoever runs this server finds the reason in its log, under {id}.")
    String failed(String id);

    @Message("This page keeps up until the file is ready. You may leave it and come back to it from your files.")
    String keepsUp();

    @Message("It is kept until {until}, for you alone. When somebody’s answers are erased before, it is written anew"
            + " without them.")
    String kept(String until);

    @Message("Download {format}")
    String fetch(String format);

    @Message("Back to the list")
    String back();

    @Message("{count} kB")
    String kilobytes(String count);

    @Message("{count} MB")
    String megabytes(String count);
}
