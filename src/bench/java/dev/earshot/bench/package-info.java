/**
 * Benchmarks: figures about speed come from here, never from timed tests. Run by {@code mvn -Pbench test-compile exec:exec};
 * src/docs/performance.md has the figures and the machine they were measured on.
 */
@NullMarked
package dev.earshot.bench;

import org.jspecify.annotations.NullMarked;
