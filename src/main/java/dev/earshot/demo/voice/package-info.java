/** What the made-up customers think and write: ratings, the score that follows from them, and verbatims. */
@NullMarked
package dev.earshot.demo.voice;

import org.jspecify.annotations.NullMarked;
