/** Topics as a page, as files, for programs, and in short on the overview. */
@NullMarked
package dev.earshot.insight.topic.page;

import org.jspecify.annotations.NullMarked;
