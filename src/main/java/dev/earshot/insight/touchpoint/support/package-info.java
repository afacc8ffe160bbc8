/** How fast and how final help is, beside what the same people say of it. */
@NullMarked
package dev.earshot.insight.touchpoint.support;

import org.jspecify.annotations.NullMarked;
