/** What is due, by whom it is claimed, how fast it may go, and what became of it. */
@NullMarked
package dev.earshot.invitation.queue;

import org.jspecify.annotations.NullMarked;
