/** Numbers for the values of kept fields, so that counting and counting again work with numbers alone. */
@NullMarked
package dev.earshot.response.segment;

import org.jspecify.annotations.NullMarked;
