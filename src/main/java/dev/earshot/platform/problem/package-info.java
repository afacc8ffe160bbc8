/**
 * Errors as answers: one catalogue of them (RFC 9457) for programs, and the same in a sentence for people.
 *
 * <p>Start at {@link ProblemType}, which names them all. Whoever finds one throws {@link ProblemException}; {@link
 * Problems} answers.
 */
@NullMarked
package dev.earshot.platform.problem;

import org.jspecify.annotations.NullMarked;
