/**
 * Who may leave: signals in an answer and in the silence after it, each with its points and its sentence, and what they
 * add up to; and who is loyal.
 *
 * <p>Plain Java. Nobody is judged by a hidden number: an assessment is the list of its signals with the version of the
 * rules, a person decides what to do. Points say how urgent, {@link dev.earshot.risk.ValueAtRisk} how much is at stake;
 * the two are kept apart. Silence is the blind spot: who never answered shows no signal but that.
 */
@NullMarked
package dev.earshot.risk;

import org.jspecify.annotations.NullMarked;
