package dev.earshot.followup.signal;

import dev.earshot.platform.page.Format;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What somebody paid.
 *
 * @param byCurrency sums by the currency's three letters; "" where none was told
 */
public record Spent(SortedMap<String, BigDecimal> byCurrency) {

    /** "€241, US$12", as numbers are written there. */
    public String in(Format format) {
        return byCurrency.entrySet().stream()
                .map(sum -> new Money(sum.getValue(), sum.getKey()).rounded(format))
                .collect(Collectors.joining(", "));
    }
}
