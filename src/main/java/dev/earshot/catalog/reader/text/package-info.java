/**
 * The words of a survey: texts in their languages, the blanks in them, the usual words for what a file does not say, and the
 * small forms values are written in.
 */
@NullMarked
package dev.earshot.catalog.reader.text;

import org.jspecify.annotations.NullMarked;
