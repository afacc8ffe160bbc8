package dev.earshot.customer;

import dev.earshot.platform.page.Letterhead;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/**
 * @param address half hidden; absent where it was erased
 * @param undoable whether it was the customer's own wish alone
 */
@CheckedTemplate(basePath = "customer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StoppedPage(Letterhead letterhead, String action, Optional<String> address, boolean undoable)
        implements TemplateInstance {}
