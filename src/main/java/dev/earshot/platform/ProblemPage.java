package dev.earshot.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A sentence for a person where a page could not be shown. */
@CheckedTemplate(basePath = "platform", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemPage(Problem problem) implements TemplateInstance {}
