package dev.earshot.response.page;

import dev.earshot.platform.page.Letterhead;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** @param missing whether all that is wrong is one empty field */
@CheckedTemplate(basePath = "response", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FormPage(Letterhead letterhead, FormView form, boolean missing) implements TemplateInstance {}
