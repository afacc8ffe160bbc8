/**
 * What a survey is: its pages and endings, the path one respondent takes through them, and everything said around the
 * questions. The questions themselves are next door in {@link dev.earshot.survey.question}.
 *
 * <p>Plain Java. YAML becomes these types in {@code catalog}; pages show them in {@code response}.
 */
@NullMarked
package dev.earshot.survey;

import org.jspecify.annotations.NullMarked;
