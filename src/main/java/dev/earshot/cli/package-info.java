/** The commands of the one jar. Those that need no data start neither Quarkus nor a database. */
@NullMarked
package dev.earshot.cli;

import org.jspecify.annotations.NullMarked;
