/** A survey on its way into our language: texts, options, scales, conditions and the YAML they are written as. */
@NullMarked
package dev.earshot.catalog.importing.draft;

import org.jspecify.annotations.NullMarked;
