package dev.earshot.insight.response.export.page;

import dev.earshot.account.Frame;
import dev.earshot.insight.response.export.Export;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.ZoneId;
import java.util.List;

/** Which files are mine, and how far is each? */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ExportListPage(Frame frame, String finding, List<Entry> entries) implements TemplateInstance {

    /** @param deed to do away with it */
    record Entry(String href, String name, String state, String lines, String size, String until, String deed) {}

    static TemplateInstance of(Frame frame, List<Export> exports, ZoneId zone) {
        ExportWords words = ExportWords.of(frame.language(), zone);
        return new ExportListPage(
                        frame,
                        exports.size() == 1
                                ? words.words().one()
                                : words.words().many(words.format().count(exports.size())),
                        exports.stream().map(export -> entry(export, words)).toList())
                .setLocale(frame.language());
    }

    private static Entry entry(Export export, ExportWords words) {
        return new Entry(
                ExportResource.PATH + "/" + export.id(),
                export.fileName(),
                words.state(export),
                words.lines(export),
                words.size(export),
                words.until(export),
                words.deed(export));
    }
}
