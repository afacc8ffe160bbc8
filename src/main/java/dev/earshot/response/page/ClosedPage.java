package dev.earshot.response.page;

import dev.earshot.platform.page.Letterhead;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** @param until the last day answers were taken, in words */
@CheckedTemplate(basePath = "response", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ClosedPage(Letterhead letterhead, String until) implements TemplateInstance {}
