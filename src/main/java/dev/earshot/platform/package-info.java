/**
 * What every room stands on: the database of one URL, time, errors, pages, keys and settings of the installation.
 *
 * <p>Knows nothing of surveys.
 */
@NullMarked
package dev.earshot.platform;

import org.jspecify.annotations.NullMarked;
