package dev.earshot.insight.chart;

import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.Format;
import dev.earshot.score.Metric;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The vertical scale of a line chart.
 *
 * @param low figure at the bottom
 * @param high figure at the top
 * @param step between two lines
 * @param unit what follows its numbers: "%" or nothing
 * @param format of its numbers
 * @param top in pixels
 * @param bottom in pixels
 */
record Axis(double low, double high, double step, String unit, Format format, double top, double bottom) {

    private static final int MOST_STEPS = 6;

    /** @param label as written beside the line; {@code base} marks zero, else the bottom */
    public record Tick(String label, String y, boolean base) {}

    /**
     * Holds everything drawn, rounded outwards to 20 points or percent, or to whole points of a scale. Points and percent
     * begin at 0 unless something is negative.
     *
     * @param least lowest figure drawn
     * @param most highest figure drawn
     */
    static Axis holding(Metric metric, double least, double most, double top, double bottom, Speech speech) {
        boolean scale = metric.unit() == Metric.Unit.SCALE;
        double round = scale ? 1 : 20;
        double low = Math.max(metric.least(), Math.floor((scale ? least : Math.min(0, least)) / round) * round);
        double high = Math.min(metric.most(), Math.ceil(most / round) * round);
        if (high <= low) {
            high = low + round;
        }
        double step = (high - low) / round > MOST_STEPS ? 2 * round : round;
        String unit = metric.unit() == Metric.Unit.PERCENT ? speech.metrics().unit() : "";
        return new Axis(low, high, step, unit, speech.format(), top, bottom);
    }

    double y(double figure) {
        return bottom - (figure - low) / (high - low) * (bottom - top);
    }

    /** Lines at round figures, from the bottom up. */
    List<Tick> ticks() {
        long first = (long) Math.ceil(low / step);
        long last = (long) Math.floor(high / step);
        double base = low < 0 ? 0 : low;
        return LongStream.rangeClosed(first, last)
                .mapToObj(i -> new Tick(
                        format.number(BigDecimal.valueOf(Math.round(i * step))) + unit,
                        Coordinate.of(y(i * step)),
                        i * step == base))
                .toList();
    }
}
