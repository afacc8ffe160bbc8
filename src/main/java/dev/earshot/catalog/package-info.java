/**
 * The surveys there are: files in a directory, and every revision that was ever live.
 *
 * <p>Start at {@link dev.earshot.catalog.SurveyCatalog}. A file is read by {@link dev.earshot.catalog.reader.SurveyReader};
 * what answers and invitations are bound to is a {@link dev.earshot.catalog.Revision}. {@link
 * dev.earshot.catalog.SurveyFiles} and {@link dev.earshot.catalog.Check} need neither Quarkus nor a database.
 */
@NullMarked
package dev.earshot.catalog;

import org.jspecify.annotations.NullMarked;
