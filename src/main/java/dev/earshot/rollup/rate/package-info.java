/**
 * How many were asked and how many of them answered, by the local day on which it was decided to ask. The counts grow in the
 * transactions of the mail and of the answer, and can be made again from both at any time.
 *
 * <p>Listens to {@code InvitationTurned} and {@code InvitationAnswered}.
 */
@NullMarked
package dev.earshot.rollup.rate;

import org.jspecify.annotations.NullMarked;
