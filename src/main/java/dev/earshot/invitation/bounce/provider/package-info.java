/** Mail providers that tell by HTTP what became of a mail: each proves who it is, and its events become reports. */
@NullMarked
package dev.earshot.invitation.bounce.provider;

import org.jspecify.annotations.NullMarked;
