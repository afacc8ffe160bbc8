/**
 * Eighteen months at the made-up shop: who ordered what, who was asked, and what they answered.
 *
 * <p>Plain calculation from a seed and a moment: the same seed and moment give the same world. What is true in it is drawn
 * first ({@code truth}); happenings and answers follow from that by chance. Three layers can be told apart: the orders whose
 * customers could have been asked, those that were, and those that answered ({@link dev.earshot.demo.world.Eligible}), and
 * of everybody who left it is known when ({@link dev.earshot.demo.world.DemoWorld#left}).
 *
 * <p>Honest about what it is: effects add up, noise is normal before it is rounded to a scale, one thing changes once, nobody
 * tells others. Real shops are messier. An analysis that fails here fails; one that passes has passed an easy exam.
 */
@NullMarked
package dev.earshot.demo.world;

import org.jspecify.annotations.NullMarked;
