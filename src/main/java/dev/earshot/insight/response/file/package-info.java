/** Responses for programs and as files. */
@NullMarked
package dev.earshot.insight.response.file;

import org.jspecify.annotations.NullMarked;
