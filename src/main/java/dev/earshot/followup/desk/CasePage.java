package dev.earshot.followup.desk;

import dev.earshot.account.Frame;
import dev.earshot.followup.list.AtRiskCase;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * One case by itself: of somebody who is not known or must not be named beside what they said, and of whoever has to look
 * again at what they wanted to save.
 *
 * @param state "open", "half" or "done"
 * @param due "" where it is resolved
 * @param entries what was done, the newest first
 * @param notice why nothing was saved; empty where nobody tried
 */
@CheckedTemplate(basePath = "followup", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CasePage(
        Frame frame,
        AtRiskCase of,
        String who,
        String state,
        String status,
        String due,
        boolean late,
        Why why,
        String answered,
        List<Entry> entries,
        CaseForm form,
        Optional<Notice> notice)
        implements TemplateInstance {

    /** @param lead who did it */
    record Entry(String day, String time, String lead, String text) {}

    /**
     * @param words what is the matter
     * @param lines what others did meanwhile
     * @param mistakes each leads to its field
     */
    record Notice(String words, List<String> lines, List<CaseForm.Mistake> mistakes) {}
}
