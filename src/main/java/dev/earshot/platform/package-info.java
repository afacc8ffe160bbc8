/**
 * What every room stands on: the settings of the operator, what this installation keeps of itself, and its clock.
 *
 * <p>Start at {@link EarshotConfig} and {@link Installation}. Reading order: {@code secret}, {@code database}, this
 * package, {@code page}, {@code problem}, {@code web}, each using only those before it; {@code dkim}, {@code
 * signature}, {@code yaml} and {@code cel} stand for themselves.
 *
 * <p>Knows nothing of surveys.
 */
@NullMarked
package dev.earshot.platform;

import org.jspecify.annotations.NullMarked;
