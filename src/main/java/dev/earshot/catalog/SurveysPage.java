package dev.earshot.catalog;

import dev.earshot.account.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

@CheckedTemplate(basePath = "catalog", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SurveysPage(Frame frame, String finding, List<Shown> surveys, List<String> problems, String directory)
        implements TemplateInstance {

    /**
     * One survey of the list.
     *
     * @param state "on", "open" or "broken", as the stylesheet knows it
     * @param sending a sentence about its invitations
     * @param formUrl its open form
     * @param findings of its file, each with file, line and column
     */
    record Shown(
            String title,
            String file,
            String state,
            String stateWords,
            List<String> facts,
            String sending,
            Optional<String> formUrl,
            List<String> findings) {}
}
