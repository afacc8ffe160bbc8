/** What the figures of the house are. One list: every page that shows one refers to it. */
@NullMarked
package dev.earshot.insight.figure.definition;

import org.jspecify.annotations.NullMarked;
