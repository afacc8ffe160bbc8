/**
 * Surveys of other tools become ours: JSON of SurveyJS or Formbricks goes in, YAML and a report of what could not be
 * carried over come out.
 *
 * <p>Start at {@link dev.earshot.catalog.importing.SurveyImport}. {@code surveyjs} and {@code formbricks} know one format
 * each and fill a {@link dev.earshot.catalog.importing.draft.DraftSurvey}; {@code draft} knows none of them.
 */
@NullMarked
package dev.earshot.catalog.importing;

import org.jspecify.annotations.NullMarked;
