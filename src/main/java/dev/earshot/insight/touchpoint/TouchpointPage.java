package dev.earshot.insight.touchpoint;

import dev.earshot.account.Frame;
import dev.earshot.insight.Choice;
import dev.earshot.insight.Finding;
import dev.earshot.insight.touchpoint.support.HelpSection;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.score.Change;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
        Optional<String> silent,
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
                        silent(table, words),
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
            if (line.stage() == stage && isShown(table, line)) {
                rows.add(TouchpointRow.of(table, line, !line.touchpoint().equals(above), words, speech));
                above = line.touchpoint();
            }
        }
        return rows;
    }

    /** Nobody answered, then or now. */
    private static boolean isSilent(TouchpointLine line) {
        Change change = line.compared().change();
        return !change.after().suppressed()
                && change.after().n() + change.before().n() == 0;
    }

    /** Places without answers only where all are without. */
    private static boolean isShown(TouchpointTable table, TouchpointLine line) {
        return !isSilent(line) || table.lines().stream().allMatch(TouchpointPage::isSilent);
    }

    private static Optional<String> silent(TouchpointTable table, TouchpointMessages words) {
        return table.lines().stream()
                .filter(line -> !isShown(table, line))
                .map(line -> line.asked().survey().name())
                .reduce((one, other) -> one + " · " + other)
                .map(words::silent);
    }

    private static String title(Stage stage, TouchpointMessages words) {
        return switch (stage) {
            case BEFORE -> words.before();
            case DURING -> words.during();
            case AFTER -> words.after();
        };
    }
}
