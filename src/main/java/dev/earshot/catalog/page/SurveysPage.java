package dev.earshot.catalog.page;

import dev.earshot.account.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * @param problems of the directory, and of files in it that are no surveys
 * @param reloads whether files go live by themselves
 * @param uploadError what was wrong with the file that was to be checked
 */
@CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SurveysPage(
        Frame frame,
        Lead finding,
        List<Shown> surveys,
        List<String> problems,
        String directory,
        boolean reloads,
        Optional<String> uploadError)
        implements TemplateInstance {

    /**
     * One survey of the list.
     *
     * @param href of its own page
     * @param state "on", "half", "open" or "broken", as the stylesheet knows it
     * @param alert what is to be looked at, linked: "3 problems in version 8"
     * @param alertState of it, likewise
     * @param sending a sentence about its invitations
     * @param formUrl its open form
     */
    record Shown(
            String title,
            String href,
            String file,
            String state,
            String stateWords,
            List<String> facts,
            Optional<String> alert,
            String alertState,
            String sending,
            Optional<String> formUrl,
            boolean canPreview) {}
}
