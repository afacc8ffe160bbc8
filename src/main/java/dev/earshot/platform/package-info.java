/** What every room stands on: signatures, YAML with line numbers, mistakes and how they are told. */
@NullMarked
package dev.earshot.platform;

import org.jspecify.annotations.NullMarked;
