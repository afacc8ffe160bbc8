package dev.earshot.insight.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number in SVG: at most two decimals, a dot, no zeros to fill. */
final class Coordinate {

    private Coordinate() {}

    static String of(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    static String percent(double value) {
        return of(value) + "%";
    }
}
