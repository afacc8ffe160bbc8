package dev.earshot.catalog.page;

import dev.earshot.account.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * One survey, or a file that was only brought to be checked.
 *
 * @param notice what a press of a button has led to
 * @param file as findings name it
 * @param warnings as sentences, with their line
 */
@CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SurveyPage(
        Frame frame,
        String href,
        String title,
        String version,
        Lead finding,
        Optional<String> notice,
        String file,
        List<At> problems,
        List<At> warnings,
        List<YamlLine> lines,
        Optional<Change> change,
        Optional<Comparison> comparison,
        Optional<Preview> preview,
        List<Version> versions)
        implements TemplateInstance {

    /** @param line 0 where it is about the file as a whole */
    record At(int line, String sentence) {}

    /**
     * What would happen if the file went live.
     *
     * @param sameAs the line that says that new words ask the same
     * @param hash of the file, with which it can be made live; absent where it cannot from here
     */
    record Change(
            String heading, List<String> consequences, Optional<String> sameAs, Optional<String> hash, String button) {}

    /**
     * @param title "Version 7 and the file"
     * @param open whether it was asked for
     * @param lines empty where both are too long
     */
    record Comparison(String title, boolean open, List<LineDiff.Line> lines, boolean tooLong) {}

    /**
     * @param share an address that anybody can be sent
     * @param note which version it shows
     */
    record Preview(String src, String share, String note, List<Switch> languages, List<Switch> pages) {}

    record Switch(String words, String label, String href, boolean current) {}

    /**
     * @param changes against the version before it, in sentences
     * @param language of the changes
     * @param more how many sentences are left out
     * @param compare address of the comparison with what is live
     */
    record Version(
            int number, String date, List<String> changes, String language, int more, Optional<String> compare) {}
}
