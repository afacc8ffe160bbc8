package dev.earshot.insight.charter;

import dev.earshot.platform.page.Letterhead;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Instead of the charter, for who asked for it too often. */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BusyCharterPage(Letterhead letterhead) implements TemplateInstance {}
