package dev.earshot.customer;

import java.util.UUID;

/**
 * Somebody, or a mail filter, followed the link that stops a customer's mails. Nothing is stopped by that.
 *
 * <p>Listener: {@code invitation.link.StopLinks} notes it beside the other links of the mail.
 */
public record StopPageOpened(UUID customerId) {}
