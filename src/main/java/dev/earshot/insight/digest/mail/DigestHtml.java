package dev.earshot.insight.digest.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DigestHtml(DigestLetter letter) implements TemplateInstance {}
