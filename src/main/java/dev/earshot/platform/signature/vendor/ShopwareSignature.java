package dev.earshot.platform.signature.vendor;

import dev.earshot.platform.signature.BodyField;
import dev.earshot.platform.signature.DeliveryKey;
import dev.earshot.platform.signature.Freshness;
import dev.earshot.platform.signature.HmacSignature;
import dev.earshot.platform.signature.MacText;
import dev.earshot.platform.signature.Signature;
import dev.earshot.platform.signature.SigningKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Shopware 6: HMAC-SHA256 of the body in lower-case hex. While a shop's secret changes, a second header is signed with the
 * previous one. The time of signing stands in the body, as {@code timestamp}; every attempt has a new one.
 */
public record ShopwareSignature(HmacSignature hmac) implements Signature {

    private static final List<String> HEADERS = List.of("shopware-shop-signature", "shopware-shop-signature-previous");

    public ShopwareSignature(List<SigningKey> keys) {
        this(HmacSignature.vendor(HEADERS, MacText.LOWER_HEX, keys, DeliveryKey.SHOPWARE));
    }

    @Override
    public boolean open() {
        return hmac.open();
    }

    @Override
    public Verdict verify(Function<String, Optional<String>> headers, byte[] body, Instant now) {
        Verdict verdict = hmac.verify(headers, body, now);
        if (!(verdict instanceof Valid)) {
            return verdict;
        }
        Optional<String> signedAt = BodyField.text(body, "timestamp").filter(Freshness::isSeconds);
        return signedAt.isEmpty()
                ? new Invalid("The body has no timestamp, so nobody knows when it was signed.")
                : Freshness.objection(signedAt.get(), now)
                        .<Verdict>map(Invalid::new)
                        .orElse(verdict);
    }

    /** The body has to carry its own timestamp. */
    @Override
    public Map<String, String> sign(byte[] body, Instant now, String id) {
        return hmac.sign(body, now, id);
    }

    @Override
    public String deliveryKey(Function<String, Optional<String>> headers, byte[] body) {
        return hmac.deliveryKey(headers, body);
    }

    @Override
    public List<String> proofs() {
        return hmac.proofs();
    }
}
