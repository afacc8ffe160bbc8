/**
 * Who may come in: users and their sessions, API keys, and the trail of what they changed.
 *
 * <p>Passwords are bcrypt hashes; session tokens and API keys are random and kept as SHA-256 only.
 */
@NullMarked
package dev.earshot.account;

import org.jspecify.annotations.NullMarked;
