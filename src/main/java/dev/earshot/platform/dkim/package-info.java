/**
 * The signature under the mails (RFC 6376), set up wholly or not at all: {@link Dkim} reads the operator's settings,
 * {@link DkimSource} hands them to the mail client, {@link Signing} says what is wrong.
 */
@NullMarked
package dev.earshot.platform.dkim;

import org.jspecify.annotations.NullMarked;
