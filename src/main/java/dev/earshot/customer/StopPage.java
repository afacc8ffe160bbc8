package dev.earshot.customer;

import dev.earshot.platform.page.Letterhead;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/**
 * Asks whether to stop the mails, or to send fewer.
 *
 * @param address half hidden; absent where it was erased
 * @param undone whether the mails were just allowed again
 * @param saved whether a choice was just made
 * @param chosen "on", "rare" or "pause"
 */
@CheckedTemplate(basePath = "customer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StopPage(
        Letterhead letterhead, String action, Optional<String> address, boolean undone, boolean saved, String chosen)
        implements TemplateInstance {}
