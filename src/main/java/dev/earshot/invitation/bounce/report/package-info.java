/**
 * Reading mails that came back: bytes in, a {@code Report} out, and what it means for the address. Pure functions; what
 * they read is written by strangers.
 */
@NullMarked
package dev.earshot.invitation.bounce.report;

import org.jspecify.annotations.NullMarked;
