/** Reads the responses that fit, after the gate has let them pass: a page of them, or all. */
@NullMarked
package dev.earshot.insight.response.list;

import org.jspecify.annotations.NullMarked;
