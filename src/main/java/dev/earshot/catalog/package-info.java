/**
 * Surveys as files: YAML becomes a {@link dev.earshot.survey.Survey}, or a list of what is wrong with it, each with
 * file, line and column.
 *
 * <p>Start at {@link dev.earshot.catalog.SurveyReader}. {@code YamlTree} turns text into nodes that know their place,
 * {@code Fields} asks a group for its keys, and one reader per part of the language builds on both. This half needs
 * neither Quarkus nor a database: the {@code check} command runs on it alone. The language is described in
 * src/docs/surveys.md.
 */
@NullMarked
package dev.earshot.catalog;

import org.jspecify.annotations.NullMarked;
