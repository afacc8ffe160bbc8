package dev.earshot.insight.response.export.page;

import dev.earshot.insight.response.export.Export;
import dev.earshot.insight.response.export.Exports;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import java.time.ZoneId;

/** Says how a file is, in a reader's language. */
record ExportWords(ExportMessages words, Format format, ZoneId zone) {

    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;
    private static final String NOTHING = "–";

    static ExportWords of(String language, ZoneId zone) {
        return new ExportWords(PreferredLanguage.words(ExportMessages.class, language), Format.of(language), zone);
    }

    /** @param isHere whether this server has the whole file */
    String finding(Export export, boolean isHere) {
        String written = format.count(export.written());
        return switch (export.state()) {
            case WAITING -> words.waiting();
            case RUNNING ->
                export.all() > 0 ? words.running(written, format.count(export.all())) : words.begun(written);
            case READY -> isHere ? words.ready(written, size(export)) : words.elsewhere(export.instance());
            case FAILED ->
                switch (export.trouble()) {
                    case REFUSED -> words.refused();
                    case TOO_LONG -> words.tooLong();
                    default -> words.failed(export.id().toString());
                };
        };
    }

    String state(Export export) {
        return switch (export.state()) {
            case WAITING -> words.waits();
            case RUNNING -> words.runs();
            case READY -> words.isReady();
            case FAILED -> words.isFailed();
        };
    }

    /** "120,000 of 1,000,000" */
    String lines(Export export) {
        String written = format.count(export.written());
        return switch (export.state()) {
            case WAITING, FAILED -> NOTHING;
            case RUNNING -> export.all() > 0 ? words.of(written, format.count(export.all())) : written;
            case READY -> written;
        };
    }

    String size(Export export) {
        long bytes = export.bytes();
        return bytes == 0
                ? NOTHING
                : bytes < MEGA
                        ? words.kilobytes(format.count((bytes + KILO - 1) / KILO))
                        : words.megabytes(format.count((bytes + MEGA - 1) / MEGA));
    }

    /** When it is removed by itself. */
    String until(Export export) {
        return export.finishedAt()
                .map(at -> format.moment(at.plus(Exports.KEPT).atZone(zone)))
                .orElse(NOTHING);
    }

    /** Whoever does not want it any more. */
    String deed(Export export) {
        return export.isInHand() ? words.cancel() : words.remove();
    }
}
