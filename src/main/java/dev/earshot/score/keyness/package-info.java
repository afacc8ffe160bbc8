/**
 * Which words set the comments of one group apart from another's: what detractors say that promoters do not.
 *
 * <p>Counted are texts that use a word, not how often it is used: one angry customer who writes "slow" nine times is one.
 * Papers, by number:
 *
 * <ol>
 *   <li>T. Dunning, Accurate methods for the statistics of surprise and coincidence, Computational Linguistics 19 (1993),
 *       and P. Rayson and R. Garside, Comparing corpora using frequency profiling, 2000: G² in {@link
 *       dev.earshot.score.keyness.Keyness}
 *   <li>B. L. Monroe, M. P. Colaresi and K. M. Quinn, Fightin' words, Political Analysis 16 (2008): log odds with a prior
 *   <li>A. Hardie, Log ratio: an informal introduction, 2014
 * </ol>
 */
@NullMarked
package dev.earshot.score.keyness;

import org.jspecify.annotations.NullMarked;
