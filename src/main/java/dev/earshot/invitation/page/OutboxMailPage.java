package dev.earshot.invitation.page;

import dev.earshot.account.Frame;
import dev.earshot.invitation.transport.KeptMail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

@CheckedTemplate(basePath = "invitation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OutboxMailPage(Frame frame, KeptMail mail) implements TemplateInstance {}
