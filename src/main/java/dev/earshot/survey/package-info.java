/**
 * What a survey is: its questions, scales and texts, and how a posted form becomes answers or errors.
 *
 * <p>Plain Java. YAML becomes these types in {@code catalog}; pages show them in {@code response}.
 */
@NullMarked
package dev.earshot.survey;

import org.jspecify.annotations.NullMarked;
