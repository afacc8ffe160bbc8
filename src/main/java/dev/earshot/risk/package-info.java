/**
 * Who may leave: signals in an answer, each with its points and its sentence, and what they add up to.
 *
 * <p>Plain Java. Nobody is judged by a hidden number: an assessment is the list of its signals.
 */
@NullMarked
package dev.earshot.risk;

import org.jspecify.annotations.NullMarked;
