/**
 * Conditions written in CEL, the Common Expression Language (cel-spec, github.com/google/cel-spec), as {@link
 * dev.earshot.survey.question.Condition}. The library stays behind this door.
 *
 * <p>Start at {@link dev.earshot.platform.cel.ConditionCompiler}.
 */
@NullMarked
package dev.earshot.platform.cel;

import org.jspecify.annotations.NullMarked;
