/**
 * Eighteen months at the made-up shop: who ordered what, who was asked, and what they answered.
 *
 * <p>Plain calculation from a seed and a moment: the same seed and moment give the same world.
 */
@NullMarked
package dev.earshot.demo.world;

import org.jspecify.annotations.NullMarked;
