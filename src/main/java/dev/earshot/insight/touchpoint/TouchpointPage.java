package dev.earshot.insight.touchpoint;

import dev.earshot.account.Frame;
import dev.earshot.insight.Choice;
import dev.earshot.insight.Finding;
import dev.earshot.insight.touchpoint.support.HelpSection;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.PreferredLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where on their way are customers pleased, and where not?
 *
 * @param stages those that have places, along the way
 * @param help of surveys after a solved ticket
 * @param often how often such an interval holds the truth, in words
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TouchpointPage(
        Frame frame,
        List<Choice> periods,
        String weeks,
        Finding finding,
        List<Group> stages,
        List<HelpSection> help,
        String often,
        String address)
        implements TemplateInstance {

    record Group(String title, List<TouchpointRow> rows) {}

    static TemplateInstance of(Frame frame, TouchpointTable table) {
        TouchpointMessages words = PreferredLanguage.words(TouchpointMessages.class, frame.language());
        Speech speech = Speech.of(frame.language());
        return new TouchpointPage(
                        frame,
                        table.weeks().choices(speech),
                        String.valueOf(table.weeks().count()),
                        table.lines().isEmpty() ? Finding.NONE : TouchpointFinding.of(table, words, speech),
                        Arrays.stream(Stage.values())
                                .map(stage -> new Group(title(stage, words), rows(stage, table, words, speech)))
                                .filter(group -> !group.rows().isEmpty())
                                .toList(),
                        table.lines().stream()
                                .flatMap(line -> line.help().stream()
                                        .map(figures -> HelpSection.of(
                                                line.asked().survey().name(), figures, frame.language())))
                                .toList(),
                        speech.often(table.confidence()),
                        "?period=" + table.weeks().count() + "w")
                .setLocale(frame.language());
    }

    private static List<TouchpointRow> rows(
            Stage stage, TouchpointTable table, TouchpointMessages words, Speech speech) {
        List<TouchpointRow> rows = new ArrayList<>();
        String above = "";
        for (TouchpointLine line : table.lines()) {
            if (line.stage() == stage) {
                rows.add(TouchpointRow.of(table, line, !line.touchpoint().equals(above), words, speech));
                above = line.touchpoint();
            }
        }
        return rows;
    }

    private static String title(Stage stage, TouchpointMessages words) {
        return switch (stage) {
            case BEFORE -> words.before();
            case DURING -> words.during();
            case AFTER -> words.after();
        };
    }
}
