package dev.earshot.purchase.source.field;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Amounts in the smallest unit of their currency: 6480 is 64.80 EUR, 500 is 500 JPY. Digits as in ISO 4217, except where
 * Stripe, whose way this is, counts differently (docs.stripe.com/currencies).
 */
final class MinorUnits {

    private static final Set<String> WHOLE = Set.of(
            "BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV", "XAF", "XOF", "XPF");

    /** Written with two digits that are always zero, for the sake of old programs. */
    private static final Map<String, Integer> UNLIKE_ISO = Map.of("ISK", 2, "UGX", 2);

    private MinorUnits() {}

    /** Empty where the text is no whole number, or the currency is none. */
    static Optional<String> decimal(String text, String currency) {
        return text.strip().matches("-?[0-9]{1,18}")
                ? digits(currency)
                        .flatMap(digits ->
                                Converter.DECIMAL.read(BigDecimal.valueOf(Long.parseLong(text.strip()), digits)
                                        .toPlainString()))
                : Optional.empty();
    }

    private static Optional<Integer> digits(String currency) {
        if (WHOLE.contains(currency)) {
            return Optional.of(0);
        }
        if (UNLIKE_ISO.containsKey(currency)) {
            return Optional.of(UNLIKE_ISO.get(currency));
        }
        try {
            int digits = Currency.getInstance(currency).getDefaultFractionDigits();
            return digits < 0 ? Optional.empty() : Optional.of(digits);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
