/**
 * From the event to the answer: how many were asked, why the others were not, what came back, and the sentence behind
 * each single decision.
 */
@NullMarked
package dev.earshot.insight.delivery;

import org.jspecify.annotations.NullMarked;
