/**
 * One URL for H2 or PostgreSQL, and what everybody who writes to it needs: ids, columns of names and texts, another
 * try.
 *
 * <p>Start at {@link DatabaseUrl}. {@link Trouble} knows what a failure means, {@link Retried} tries again, {@link
 * GroupWriter} writes together what comes together.
 */
@NullMarked
package dev.earshot.platform.database;

import org.jspecify.annotations.NullMarked;
