package dev.earshot.followup.signal;

import dev.earshot.platform.page.Format;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Optional;

/**
 * An amount as pages write it.
 *
 * @param currency its three letters; "" where none was told
 */
public record Money(BigDecimal amount, String currency) {

    /** "€1,240": what it is about. */
    public String rounded(Format format) {
        return in(format, amount.setScale(0, RoundingMode.HALF_UP));
    }

    /** "€184.50", "€184". */
    public String exact(Format format) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return in(format, amount.setScale(whole ? 0 : 2, RoundingMode.HALF_UP));
    }

    private String in(Format format, BigDecimal shown) {
        Optional<Currency> known = known();
        if (known.isEmpty()) {
            return (currency + " " + format.number(shown)).strip();
        }
        NumberFormat money = NumberFormat.getCurrencyInstance(format.locale());
        money.setCurrency(known.get());
        money.setMinimumFractionDigits(shown.scale());
        money.setMaximumFractionDigits(shown.scale());
        return money.format(shown);
    }

    private Optional<Currency> known() {
        try {
            return Optional.of(Currency.getInstance(currency));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // A shop's own word: written as it is.
        }
    }
}
