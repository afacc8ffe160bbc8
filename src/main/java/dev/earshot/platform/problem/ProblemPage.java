package dev.earshot.platform.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A sentence for a person where a page could not be shown.
 *
 * @param language of the detail: English where it is what the API says too
 */
@CheckedTemplate(basePath = "platform", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemPage(String title, String detail, String language) implements TemplateInstance {}
