/** What Formbricks survey JSON says: with {@code questions} as it was written for years, or with {@code blocks}. */
@NullMarked
package dev.earshot.catalog.importing.formbricks;

import org.jspecify.annotations.NullMarked;
