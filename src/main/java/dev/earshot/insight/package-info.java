/**
 * What the answers say: the overview and the trend, as pages and for programs.
 *
 * <p>Begin with {@link dev.earshot.insight.trend.page.TrendResource}; {@code insight.overview} is the first page. Figures come
 * from {@code score} alone; {@code insight.trend} adds up days, {@code insight.chart} finds coordinates. A room below may
 * bring {@link dev.earshot.insight.PeopleFirst} for the overview.
 */
@NullMarked
package dev.earshot.insight;

import org.jspecify.annotations.NullMarked;
