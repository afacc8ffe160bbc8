package dev.earshot.invitation.page;

import dev.earshot.account.Frame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * @param canTry whether orders can be made up here: in the demo
 * @param placed whether one just was; the page then loads again by itself
 */
@CheckedTemplate(basePath = "invitation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OutboxPage(
        Frame frame,
        boolean leavesTheHouse,
        Optional<String> hold,
        Queue queue,
        List<Shown> mails,
        boolean canTry,
        boolean placed)
        implements TemplateInstance {

    record Shown(UUID id, String recipient, String subject, ZonedDateTime keptAt) {}

    /** @param unknown claimed by a sender more than ten minutes ago: nobody knows whether they went out */
    record Queue(long scheduled, long sent, long dropped, long undeliverable, long unknown) {}
}
