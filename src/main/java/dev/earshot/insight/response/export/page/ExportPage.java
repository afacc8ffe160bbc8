package dev.earshot.insight.response.export.page;

import dev.earshot.account.Frame;
import dev.earshot.insight.response.export.Export;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How far is my file?
 *
 * @param href of the file; empty where it is not ready or not here
 * @param until when it is kept
 * @param deed to do away with it
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ExportPage(
        Frame frame, Export export, String finding, Optional<String> href, String format, String until, String deed)
        implements TemplateInstance {

    /** @param isHere whether this server has the whole file */
    static TemplateInstance of(Frame frame, Export export, boolean isHere, ZoneId zone) {
        ExportWords words = ExportWords.of(frame.language(), zone);
        return new ExportPage(
                        frame,
                        export,
                        words.finding(export, isHere),
                        Optional.of(ExportResource.PATH + "/" + export.id() + "/file")
                                .filter(href -> isHere),
                        export.format().name(),
                        words.until(export),
                        words.deed(export))
                .setLocale(frame.language());
    }
}
