/** What the shop promised beside what its customers say: for whoever is signed in, and for everybody where the shop wants it. */
@NullMarked
package dev.earshot.insight.charter;

import org.jspecify.annotations.NullMarked;
