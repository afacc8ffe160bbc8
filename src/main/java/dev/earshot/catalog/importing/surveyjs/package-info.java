/** What SurveyJS JSON says. Its properties are described at surveyjs.io under "API reference". */
@NullMarked
package dev.earshot.catalog.importing.surveyjs;

import org.jspecify.annotations.NullMarked;
