/**
 * Answers by the million, made up from their numbers alone, in a PostgreSQL or an H2 file that writes as carefully as an
 * operator's. {@code AnswerTables} knows the columns; the schema is the program's own.
 */
@NullMarked
package dev.earshot.bench.data;

import org.jspecify.annotations.NullMarked;
