package dev.earshot.insight.charter;

import dev.earshot.insight.overview.Weeks;
import java.util.List;

/**
 * All promises of the surveys that are live. Page and JSON show these same lines.
 *
 * @param confidence how often the intervals hold the truth
 */
record Charter(Weeks weeks, double confidence, List<CharterLine> lines) {}
