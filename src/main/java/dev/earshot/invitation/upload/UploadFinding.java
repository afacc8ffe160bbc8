package dev.earshot.invitation.upload;

import dev.earshot.invitation.table.TableReport;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;

/** One sentence about a table: what stands in it, or what became of it. */
record UploadFinding(UploadMessages says, Format format) {

    static UploadFinding in(String language) {
        return new UploadFinding(PreferredLanguage.words(UploadMessages.class, language), Format.of(language));
    }

    String of(Upload upload) {
        String done = lines(upload.taken() + upload.known());
        String all = format.count(upload.table().good());
        return switch (upload.state()) {
            case CHECKED -> checked(upload.table());
            case TAKING -> says.beingTaken(done, all);
            case TAKEN ->
                upload.known() == 0
                        ? says.taken(format.count(upload.taken()))
                        : says.takenKnown(format.count(upload.taken()), format.count(upload.known()));
            case STOPPED -> says.stoppedAfter(done, all);
        };
    }

    private String checked(TableReport table) {
        String good = good(table.good());
        if (table.wrong() == 0) {
            return table.mistakesInAll() == 0 ? says.nothingWrong(good) : says.hasMistakes(good);
        }
        return table.wrong() == 1 ? says.oneWrong(good) : says.manyWrong(good, format.count(table.wrong()));
    }

    private String good(long count) {
        if (count == 0) {
            return says.nobodyTaken();
        }
        return count == 1 ? says.oneTaken() : says.canTake(format.count(count));
    }

    private String lines(long count) {
        return count == 1 ? says.oneLine() : says.lines(format.count(count));
    }
}
