package dev.earshot.invitation.upload;

import dev.earshot.invitation.table.TableReport;
import dev.earshot.platform.Format;

/** One sentence about a table: what stands in it, or what became of it. */
final class UploadFinding {

    private UploadFinding() {}

    static String of(Upload upload) {
        String done = lines(upload.taken() + upload.known()) + " of "
                + Format.ENGLISH.count(upload.table().good());
        return switch (upload.state()) {
            case CHECKED -> checked(upload.table());
            case TAKING -> "Being taken: " + done + ".";
            case TAKEN ->
                "Taken: " + Format.ENGLISH.count(upload.taken()) + " new"
                        + (upload.known() == 0 ? "" : ", " + Format.ENGLISH.count(upload.known()) + " known before")
                        + ".";
            case STOPPED -> "Stopped after " + done + ". " + upload.reason() + " The rest is kept.";
        };
    }

    private static String checked(TableReport table) {
        String good = table.good() == 0 ? "Nobody can be taken" : lines(table.good()) + " can be taken";
        return table.wrong() == 0 && table.mistakesInAll() == 0
                ? good + "; nothing is wrong with the table."
                : good + "; "
                        + (table.wrong() == 0
                                ? "the table has"
                                : lines(table.wrong())
                                        + (table.wrong() == 1 ? " of the table has" : " of the table have"))
                        + " mistakes.";
    }

    private static String lines(long count) {
        return Format.ENGLISH.count(count) + (count == 1 ? " line" : " lines");
    }
}
