package dev.earshot.insight.delivery;

import dev.earshot.platform.Format;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A plain share of a count, with one digit: "23.4%". */
final class Percent {

    private Percent() {}

    /** @param of more than zero */
    static String of(long part, long of) {
        return Format.ENGLISH.number(
                        BigDecimal.valueOf(100 * part).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP))
                + "%";
    }
}
