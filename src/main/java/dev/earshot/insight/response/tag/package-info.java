/** Words that people put to responses. */
@NullMarked
package dev.earshot.insight.response.tag;

import org.jspecify.annotations.NullMarked;
