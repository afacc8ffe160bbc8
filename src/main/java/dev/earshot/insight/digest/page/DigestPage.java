package dev.earshot.insight.digest.page;

import dev.earshot.account.Frame;
import dev.earshot.insight.Choice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * @param state where it goes and when the next one is due, in sentences
 * @param history what became of the latest
 * @param subject of the mail as it would be now
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DigestPage(
        Frame frame,
        List<Choice> rhythms,
        List<Choice> surveys,
        List<Choice> languages,
        boolean saved,
        Optional<String> obstacle,
        List<String> state,
        List<Past> history,
        String subject,
        String text)
        implements TemplateInstance {

    record Past(String period, String became) {}
}
