/**
 * Where things stand in a picture: figures in, coordinates out. Pure; the templates only place what is found here.
 *
 * <p>Charts have no viewBox: x is in percent of the width, y in pixels, so that text keeps its size. Paths stand in a
 * nested drawing 100 units wide that is stretched.
 */
@NullMarked
package dev.earshot.insight.chart;

import org.jspecify.annotations.NullMarked;
