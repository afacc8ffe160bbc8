package dev.earshot.invitation;

import dev.earshot.account.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "invitation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OutboxMailPage(Frame frame, KeptMail mail) implements TemplateInstance {}
