/**
 * YAML as people write it: every value stays as written and knows its line and column, and everything that is wrong is
 * told at once, in words that say what to do.
 *
 * <p>{@link dev.earshot.platform.yaml.YamlReader} turns text into nodes and refuses what is not plain YAML. {@link
 * dev.earshot.platform.yaml.Fields} asks a group for its keys. Both put what they find into {@link
 * dev.earshot.platform.yaml.Findings}. Needs nothing but the parser: the {@code check} command runs on it alone.
 */
@NullMarked
package dev.earshot.platform.yaml;

import org.jspecify.annotations.NullMarked;
