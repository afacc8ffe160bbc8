package dev.earshot.insight.response.page;

import dev.earshot.account.Frame;
import dev.earshot.insight.response.export.Export;
import dev.earshot.insight.response.export.ExportState;
import dev.earshot.insight.response.export.Exports;
import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How far is my file?
 *
 * @param writing whether there is something to wait for
 * @param all lines there will be; 0 where nobody knows
 * @param href of the file; empty where it is not ready or not here
 * @param until when it is kept; "" where there is none
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ExportPage(
        Frame frame,
        Export export,
        String finding,
        boolean writing,
        long written,
        long all,
        Optional<String> href,
        String format,
        String until)
        implements TemplateInstance {

    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    /** @param isHere whether this server has the whole file */
    static TemplateInstance of(Frame frame, Export export, boolean isHere, ZoneId zone) {
        ResponseMessages words = PreferredLanguage.words(ResponseMessages.class, frame.language());
        Format format = Format.of(frame.language());
        return new ExportPage(
                        frame,
                        export,
                        finding(export, isHere, words, format),
                        export.state() == ExportState.WAITING || export.state() == ExportState.RUNNING,
                        export.written(),
                        all(export),
                        Optional.of("/responses/exports/" + export.id() + "/file")
                                .filter(href -> isHere),
                        export.format().name(),
                        export.finishedAt()
                                .map(at -> format.moment(at.plus(Exports.KEPT).atZone(zone)))
                                .orElse(""))
                .setLocale(frame.language());
    }

    private static String finding(Export export, boolean isHere, ResponseMessages words, Format format) {
        String written = format.count(export.written());
        return switch (export.state()) {
            case WAITING -> words.exportWaiting();
            case RUNNING ->
                all(export) > 0 ? words.exportRunning(written, format.count(all(export))) : words.exportBegun(written);
            case READY ->
                isHere
                        ? words.exportReady(written, size(export.bytes(), words, format))
                        : words.exportElsewhere(export.instance());
            case FAILED ->
                switch (export.trouble()) {
                    case REFUSED -> words.exportRefused();
                    case TOO_LONG -> words.exportTooLong();
                    default -> words.exportFailed(export.id().toString());
                };
        };
    }

    /** More came since they were counted where more are written. */
    private static long all(Export export) {
        return export.expected().filter(lines -> lines >= export.written()).orElse(0L);
    }

    private static String size(long bytes, ResponseMessages words, Format format) {
        return bytes < MEGA
                ? words.kilobytes(format.count((bytes + KILO - 1) / KILO))
                : words.megabytes(format.count((bytes + MEGA - 1) / MEGA));
    }
}
