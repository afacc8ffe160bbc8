package dev.earshot.followup.signal;

import dev.earshot.platform.page.Format;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What somebody paid.
 *
 * @param byCurrency sums by the currency's three letters; "" where none was told
 */
public record Spent(SortedMap<String, BigDecimal> byCurrency) {

    /** "EUR 240.50, USD 12.00", as numbers are written there. */
    public String in(Format format) {
        return byCurrency.entrySet().stream()
                .map(sum ->
                        (sum.getKey() + " " + format.number(sum.getValue().setScale(2, RoundingMode.HALF_UP))).strip())
                .collect(Collectors.joining(", "));
    }
}
