/**
 * The page of drivers: where to spend next, what it would bring, and how sure that is.
 *
 * <p>{@link dev.earshot.insight.driver.page.DriverResource} asks; {@link dev.earshot.insight.driver.page.DriverPage} is what the
 * template gets, its sentence from {@link dev.earshot.insight.driver.page.DriverFinding}.
 */
@NullMarked
package dev.earshot.insight.driver.page;

import org.jspecify.annotations.NullMarked;
