/**
 * The pages of those who write surveys: what is live, what waits, what is wrong and on which line.
 *
 * <p>Start at {@link dev.earshot.catalog.page.SurveysResource}.
 */
@NullMarked
package dev.earshot.catalog.page;

import org.jspecify.annotations.NullMarked;
