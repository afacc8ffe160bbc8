/**
 * What is true at the made-up shop, drawn from a seed: which part of an order counts how much, where and when one of them
 * became worse, which stores meddle with the answers, who answers and who leaves.
 *
 * <p>The generator lives by it, and tests compare it with what the analysis finds in the answers. Nothing else reads it.
 */
@NullMarked
package dev.earshot.demo.truth;

import org.jspecify.annotations.NullMarked;
