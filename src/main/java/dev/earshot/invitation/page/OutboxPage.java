package dev.earshot.invitation.page;

import dev.earshot.account.Frame;
import dev.earshot.invitation.queue.gate.Hold;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * @param hold why nothing is sent at the moment
 * @param stopped whether a person can let it go on
 * @param unknown the oldest of the mails nobody knows about
 * @param canTry whether orders can be made up here: in the demo
 * @param placed whether one just was; the page then asks again by itself
 */
@CheckedTemplate(basePath = "invitation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OutboxPage(
        Frame frame,
        boolean leavesTheHouse,
        Optional<Hold> hold,
        boolean stopped,
        Queue queue,
        List<Unknown> unknown,
        List<Shown> mails,
        boolean canTry,
        boolean placed)
        implements TemplateInstance {

    /** @param customer where to see what else happened to them; empty once they were erased */
    record Shown(UUID id, String recipient, Optional<UUID> customer, String subject, ZonedDateTime keptAt) {}

    /**
     * @param customer name, or the address with its middle hidden; whole that of somebody who works here
     * @param mail "first mail", "reminder 1", "Digest, 2 Mar to 8 Mar"
     * @param messageId to look for in the mail server's log; "–" where none was kept
     */
    record Unknown(UUID id, String customer, String mail, Optional<ZonedDateTime> at, String messageId) {}

    /**
     * @param inFlight claimed by a sender
     * @param unknown begun and never finished: nobody knows whether they went out
     */
    record Queue(long scheduled, long inFlight, long sent, long dropped, long undeliverable, long unknown) {}
}
