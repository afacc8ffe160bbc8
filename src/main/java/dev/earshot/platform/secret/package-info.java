/** Random secrets, digests, and bytes written as letters. Needs nothing but Java. */
@NullMarked
package dev.earshot.platform.secret;

import org.jspecify.annotations.NullMarked;
