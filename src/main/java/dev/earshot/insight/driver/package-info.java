/**
 * What moves the headline figure of a survey: for programs, and for pages that follow.
 *
 * <p>Begin with {@link dev.earshot.insight.driver.Drivers}: it reads ratings into columns of bytes, has {@code
 * score.driver} make a map of them, and remembers that until the answers change.
 */
@NullMarked
package dev.earshot.insight.driver;

import org.jspecify.annotations.NullMarked;
