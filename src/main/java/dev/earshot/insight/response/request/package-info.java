/** What is asked for: one survey and its question, days, and everything that narrows. */
@NullMarked
package dev.earshot.insight.response.request;

import org.jspecify.annotations.NullMarked;
