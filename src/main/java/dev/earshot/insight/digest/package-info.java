/**
 * The figures of a week or a month by mail, for those who chose it. Begin with {@link dev.earshot.insight.digest.DigestCalendar}:
 * which issue is due; {@code mail} puts one into words, {@code queue} sends each once, {@code page} is where it is chosen and
 * stopped.
 */
@NullMarked
package dev.earshot.insight.digest;

import org.jspecify.annotations.NullMarked;
