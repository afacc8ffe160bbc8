/**
 * Answers from elsewhere, as CSV: the whole file is checked first, then written in parts of ten thousand lines, each with its
 * counts in one transaction. The same file again changes nothing; one that was stopped goes on.
 *
 * <p>An {@link dev.earshot.rollup.importing.AnswerTable} reads, an {@link dev.earshot.rollup.importing.AnswerImport} has what it
 * read written. Nobody is mailed and no follow-up is opened.
 */
@NullMarked
package dev.earshot.rollup.importing;

import org.jspecify.annotations.NullMarked;
