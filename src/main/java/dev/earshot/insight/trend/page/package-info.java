/**
 * The page of the trend, its files and its API. {@link dev.earshot.insight.trend.page.TrendResource} shows what {@link
 * dev.earshot.insight.trend.Trends} reads, as a {@link dev.earshot.insight.trend.page.TrendPage}; each sentence on it has a
 * class of its own.
 */
@NullMarked
package dev.earshot.insight.trend.page;

import org.jspecify.annotations.NullMarked;
