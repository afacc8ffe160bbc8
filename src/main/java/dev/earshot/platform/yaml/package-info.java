/** YAML with the line and column of everything in it, and mistakes that say where they are and what was meant. */
@NullMarked
package dev.earshot.platform.yaml;

import org.jspecify.annotations.NullMarked;
