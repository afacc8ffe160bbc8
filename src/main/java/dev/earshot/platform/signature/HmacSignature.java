package dev.earshot.platform.signature;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * HMAC of the body in one header: {@code X-Signature: sha256=63c5f4…}, as GitHub does it, and in their own ways Shopify,
 * WooCommerce, Shopware and Saleor. Carries no time: what keeps an old request from working twice is the delivery key, and
 * behind it the business key.
 *
 * @param headers where the signature may stand; any of them proves the request, the first is the one we send
 * @param prefix what stands before the signature; may be empty
 */
public record HmacSignature(
        List<String> headers,
        String prefix,
        MacAlgorithm algorithm,
        MacText text,
        List<SigningKey> keys,
        DeliveryKey key)
        implements Signature {

    public static final String DEFAULT_HEADER = "X-Signature";
    public static final String WOOCOMMERCE_HEADER = "X-WC-Webhook-Signature";
    public static final String DEFAULT_PREFIX = "sha256=";

    public HmacSignature {
        headers = List.copyOf(headers);
        keys = List.copyOf(keys);
    }

    /** HMAC-SHA256 in hex, known by its bytes. */
    public HmacSignature(String header, String prefix, List<SigningKey> keys) {
        this(header, prefix, MacAlgorithm.SHA256, MacText.HEX, keys);
    }

    public HmacSignature(String header, String prefix, MacAlgorithm algorithm, MacText text, List<SigningKey> keys) {
        this(List.of(header), prefix, algorithm, text, keys, DeliveryKey.BODY);
    }

    /** X-Shopify-Hmac-Sha256, and shopify-hmac-sha256 of its Events. */
    public static HmacSignature shopify(List<SigningKey> keys) {
        return vendor(
                List.of("X-Shopify-Hmac-Sha256", "shopify-hmac-sha256"), MacText.BASE64, keys, DeliveryKey.SHOPIFY);
    }

    /** @param keys made by {@link SigningKey#ofHtml} */
    public static HmacSignature wooCommerce(List<SigningKey> keys) {
        return vendor(List.of(WOOCOMMERCE_HEADER), MacText.BASE64, keys, DeliveryKey.WOOCOMMERCE);
    }

    /** Saleor where the webhook was made with a secret key, which is deprecated there. */
    public static HmacSignature saleor(List<SigningKey> keys) {
        return vendor(List.of("Saleor-Signature"), MacText.LOWER_HEX, keys, DeliveryKey.SALEOR);
    }

    public static HmacSignature vendor(List<String> headers, MacText text, List<SigningKey> keys, DeliveryKey key) {
        return new HmacSignature(headers, "", MacAlgorithm.SHA256, text, keys, key);
    }

    @Override
    public boolean open() {
        return !keys.isEmpty();
    }

    @Override
    public Verdict verify(Function<String, Optional<String>> lookup, byte[] body, Instant now) {
        Verdict verdict = new Invalid("The header " + headers.get(0) + " is missing.");
        boolean first = true;
        for (String header : headers) {
            String claimed = lookup.apply(header).map(String::strip).orElse("");
            if (!claimed.isEmpty()) {
                Verdict one = verify(header, claimed, body);
                if (one instanceof Valid) {
                    return one;
                }
                verdict = first ? one : verdict;
                first = false;
            }
        }
        return verdict;
    }

    private Verdict verify(String header, String claimed, byte[] body) {
        if (!claimed.startsWith(prefix)) {
            return new Invalid("The header " + header + " does not begin with \"" + prefix + "\".");
        }
        Optional<byte[]> mac = text.read(claimed.substring(prefix.length()));
        if (mac.isEmpty()) {
            return new Invalid("The header " + header + " is not " + text.meaning()
                    + (prefix.isEmpty() ? "." : " after the prefix."));
        }
        return keys.stream().anyMatch(one -> MessageDigest.isEqual(one.mac(algorithm, body), mac.get()))
                ? new Valid()
                : new Invalid("The signature in " + header + " was not made with our secret over these bytes.");
    }

    /** Signs with the first key: the header has room for one. */
    @Override
    public Map<String, String> sign(byte[] body, Instant now, String id) {
        String signature = prefix + text.write(keys.get(0).mac(algorithm, body));
        return key == DeliveryKey.SHOPIFY
                ? Map.of(headers.get(0), signature, "X-Shopify-Webhook-Id", id)
                : Map.of(headers.get(0), signature);
    }

    @Override
    public String deliveryKey(Function<String, Optional<String>> lookup, byte[] body) {
        return key.of(lookup, body);
    }

    @Override
    public List<String> proofs() {
        return headers;
    }
}
