/** Files of responses that are too long to wait for: asked for, written by a job, kept for a day. */
@NullMarked
package dev.earshot.insight.response.export;

import org.jspecify.annotations.NullMarked;
