package dev.earshot.response.page;

import dev.earshot.platform.page.Letterhead;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/**
 * @param words the survey's own; the page has some where absent
 * @param given absent where the browser keeps no cookie: a link back would find nothing
 */
@CheckedTemplate(basePath = "response", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ThanksPage(
        Letterhead letterhead,
        String survey,
        Optional<String> words,
        Optional<CallToAction> link,
        Optional<Given> given,
        boolean preview)
        implements TemplateInstance {}
