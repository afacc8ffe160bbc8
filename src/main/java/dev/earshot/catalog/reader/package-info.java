/**
 * The language of surveys: YAML becomes a {@link dev.earshot.survey.Survey}, or a list of what is wrong with it, each
 * with file, line and column.
 *
 * <p>Start at {@link dev.earshot.catalog.reader.SurveyReader}; one reader per part of the language stands beside it, each
 * on top of {@link dev.earshot.platform.yaml.Fields}. The language is described in src/docs/surveys.md.
 */
@NullMarked
package dev.earshot.catalog.reader;

import org.jspecify.annotations.NullMarked;
