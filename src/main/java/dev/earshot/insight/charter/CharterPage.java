package dev.earshot.insight.charter;

import dev.earshot.account.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The charter within the house. @param everybody whether it can be read without signing in */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CharterPage(Frame frame, CharterTable table, boolean everybody) implements TemplateInstance {}
