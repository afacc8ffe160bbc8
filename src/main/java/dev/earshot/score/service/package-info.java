/**
 * How fast and how final help is: figures of what the shop did, beside what its customers say of it.
 *
 * <ol>
 *   <li>W. J. Conover, Practical Nonparametric Statistics, 3rd ed. 1999, 3.2: the interval of a median between two of the
 *       values, exact for whatever shape
 *   <li>E. B. Wilson, Probable inference, JASA 22 (1927): the interval of a share
 * </ol>
 */
@NullMarked
package dev.earshot.score.service;

import org.jspecify.annotations.NullMarked;
