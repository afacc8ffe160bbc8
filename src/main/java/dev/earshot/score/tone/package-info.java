/**
 * Whether a comment sounds happy, learnt from the shop's own customers: what they wrote beside what they scored. Words are
 * weighed as in {@link dev.earshot.score.keyness}; how well that works is measured on comments it was not learnt from, and a
 * tone is never shown without it. It hears no sarcasm, and says little about a single comment.
 *
 * <ol>
 *   <li>J. A. Hanley and B. J. McNeil, The meaning and use of the area under a receiver operating characteristic (ROC)
 *       curve, Radiology 143 (1982): the interval of {@link dev.earshot.score.tone.ToneAccuracy}
 *   <li>M. Stone, Cross-validatory choice and assessment of statistical predictions, JRSS B 36 (1974)
 * </ol>
 */
@NullMarked
package dev.earshot.score.tone;

import org.jspecify.annotations.NullMarked;
