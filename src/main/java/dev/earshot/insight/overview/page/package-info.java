/** The overview in words: the page, and the same as JSON. */
@NullMarked
package dev.earshot.insight.overview.page;

import org.jspecify.annotations.NullMarked;
