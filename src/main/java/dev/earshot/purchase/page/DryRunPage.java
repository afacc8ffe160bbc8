package dev.earshot.purchase.page;

import dev.earshot.account.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * @param given what was put into the form
 * @param objections why there is no trace
 */
@CheckedTemplate(basePath = "purchase", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DryRunPage(
        Frame frame,
        List<InboxPage.Option> sources,
        Given given,
        List<InboxPage.Warning> objections,
        Optional<TraceView> trace)
        implements TemplateInstance {

    /**
     * @param yaml of a source that is tried before it stands in the file; empty to use one that does
     * @param headers one a line
     */
    record Given(String source, String yaml, String headers, String body) {}
}
