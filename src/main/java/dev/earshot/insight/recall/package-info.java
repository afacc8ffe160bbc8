/**
 * What takes seconds to find: {@link dev.earshot.insight.recall.Remembered} until what it rests on changes, and found in the
 * background by {@link dev.earshot.insight.recall.Soon} for a page that says so meanwhile.
 */
@NullMarked
package dev.earshot.insight.recall;

import org.jspecify.annotations.NullMarked;
