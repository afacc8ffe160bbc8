package dev.earshot.insight;

import dev.earshot.account.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Instead of figures, while no survey gives any. */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record NothingAskedPage(Frame frame, String title) implements TemplateInstance {}
