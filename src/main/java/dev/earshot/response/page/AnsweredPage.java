package dev.earshot.response.page;

import dev.earshot.platform.page.Letterhead;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/** @param given only for the page that answered; everybody else learns nothing */
@CheckedTemplate(basePath = "response", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AnsweredPage(Letterhead letterhead, Optional<Given> given) implements TemplateInstance {}
