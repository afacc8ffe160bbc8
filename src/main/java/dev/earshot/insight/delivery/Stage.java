package dev.earshot.insight.delivery;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One bar of the funnel.
 *
 * @param count how many came this far
 * @param of how many began
 * @param figure the count as it is shown
 * @param words what they did, behind the count: "orders delivered"
 * @param aside what became of those who did not come this far
 */
record Stage(long count, long of, String figure, String words, String aside) {

    /** Of the whole width, in percent: "75.9%". */
    public String width() {
        BigDecimal share = of == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(100 * count).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
        return share.min(BigDecimal.valueOf(100)).toPlainString() + "%";
    }
}
