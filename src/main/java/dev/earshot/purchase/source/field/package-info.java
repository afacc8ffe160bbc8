/**
 * One field of an event: where its text comes from, and what it is brought into.
 *
 * <p>A {@link Field} asks its {@link Origin}s one after the other and reads what they give with its {@link Converter}.
 */
@NullMarked
package dev.earshot.purchase.source.field;

import org.jspecify.annotations.NullMarked;
