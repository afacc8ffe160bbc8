/** Pages about files of responses: how far one is, and which are there. */
@NullMarked
package dev.earshot.insight.response.export.page;

import org.jspecify.annotations.NullMarked;
