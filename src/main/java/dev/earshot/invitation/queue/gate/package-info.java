/**
 * Whether mails leave the house, by which way, and why not.
 *
 * <p>Start at {@link SendingState}; {@link SendingStops} are what somebody has to end, {@link Holds} says it to people.
 * Mails of other rooms go through {@link MailGate}.
 */
@NullMarked
package dev.earshot.invitation.queue.gate;

import org.jspecify.annotations.NullMarked;
