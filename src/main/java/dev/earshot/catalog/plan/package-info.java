/**
 * What would happen if the files went live as they are: compared with what is live, in sentences.
 *
 * <p>Start at {@link dev.earshot.catalog.plan.Plans}. {@link dev.earshot.catalog.plan.Consequences} compares two revisions
 * and knows neither files nor a database.
 */
@NullMarked
package dev.earshot.catalog.plan;

import org.jspecify.annotations.NullMarked;
