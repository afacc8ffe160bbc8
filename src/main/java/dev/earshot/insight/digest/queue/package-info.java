/** Each digest once: a row before anything is sent, claimed, handed over through the house's one gate, and what became of it. */
@NullMarked
package dev.earshot.insight.digest.queue;

import org.jspecify.annotations.NullMarked;
