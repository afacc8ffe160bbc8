/** A figure and its definition as pages. */
@NullMarked
package dev.earshot.insight.figure.page;

import org.jspecify.annotations.NullMarked;
