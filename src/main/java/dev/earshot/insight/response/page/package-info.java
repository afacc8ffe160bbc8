/** The page of responses. */
@NullMarked
package dev.earshot.insight.response.page;

import org.jspecify.annotations.NullMarked;
