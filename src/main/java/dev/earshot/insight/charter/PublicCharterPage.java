package dev.earshot.insight.charter;

import dev.earshot.platform.page.Letterhead;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The charter for everybody, in the shop's looks. */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PublicCharterPage(Letterhead letterhead, CharterTable table) implements TemplateInstance {}
