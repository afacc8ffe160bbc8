/**
 * The first page: are we better or worse, is it real, whom do I call?
 *
 * <p>{@link dev.earshot.insight.overview.Overviews} reads all of it; a {@link dev.earshot.insight.overview.Comparison} is a
 * figure beside its past.
 */
@NullMarked
package dev.earshot.insight.overview;

import org.jspecify.annotations.NullMarked;
