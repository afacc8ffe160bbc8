package dev.earshot.platform.signature.vendor;

import dev.earshot.platform.signature.HmacSignature;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What WooCommerce posts when a webhook is saved: {@code webhook_id=42} as a form, without a signature. It wants exactly 200,
 * or the webhook stays off. It tells nothing and is kept nowhere.
 */
public final class WooCommercePing {

    private static final int LONGEST = 40;
    private static final Pattern BODY = Pattern.compile("webhook_id=[0-9]{1,20}");

    private WooCommercePing() {}

    public static boolean is(Function<String, Optional<String>> headers, byte[] body) {
        return headers.apply(HmacSignature.WOOCOMMERCE_HEADER)
                        .map(String::strip)
                        .orElse("")
                        .isEmpty()
                && body.length <= LONGEST
                && BODY.matcher(new String(body, StandardCharsets.US_ASCII).strip())
                        .matches();
    }
}
