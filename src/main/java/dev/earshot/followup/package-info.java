/**
 * Closing the loop: answers that ask for a call become follow-ups with their reasons in words; a person closes them.
 *
 * <p>Listens to {@code ResponseReceived}.
 */
@NullMarked
package dev.earshot.followup;

import org.jspecify.annotations.NullMarked;
