package dev.earshot.purchase.source;

import dev.earshot.platform.signature.SigningKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** How senders prove who they are: the words {@code signature:} takes, and the keys that go with each. */
public enum Scheme {
    HMAC("hmac", Need.ALWAYS, SigningKey::ofText, "a text", "header", "prefix", "algorithm", "encoding"),
    HMAC_SHA256_HEX("hmac-sha256-hex", Need.ALWAYS, SigningKey::ofText, "a text", "header", "prefix"),
    STANDARD_WEBHOOKS(
            "standard-webhooks",
            Need.OR_PUBLIC,
            SigningKey::ofBase64,
            "\"whsec_\" and the base64 of 24 to 64 bytes",
            "keys"),
    SHOPIFY("shopify", Need.ALWAYS, SigningKey::ofText, "a text"),
    WOOCOMMERCE("woocommerce", Need.ALWAYS, SigningKey::ofHtml, "a text"),
    STRIPE("stripe", Need.ALWAYS, SigningKey::ofText, "a text"),
    BIGCOMMERCE("bigcommerce", Need.ALWAYS, SigningKey::ofText, "a text", "header"),
    SHOPWARE("shopware", Need.ALWAYS, SigningKey::ofText, "a text"),
    SALEOR("saleor", Need.OR_PUBLIC, SigningKey::ofText, "a text", "jwks", "domain"),
    ADOBE_COMMERCE("adobe-commerce", Need.NEVER, SigningKey::ofText, "a text", "keys"),
    ADOBE_IO_EVENTS("adobe-io-events", Need.NEVER, SigningKey::ofText, "a text", "client"),
    BEARER("bearer", Need.ALWAYS, SigningKey::ofText, "a text"),
    BASIC("basic", Need.ALWAYS, Scheme::userAndPassword, "user:password");

    /** Whether a scheme has a shared secret. */
    public enum Need {
        ALWAYS,
        /** Or the sender's public key. */
        OR_PUBLIC,
        NEVER
    }

    /** Every key of a source that belongs to some schemes and not to others. */
    public static final List<String> KEYS =
            List.of("secrets", "keys", "jwks", "domain", "client", "header", "prefix", "algorithm", "encoding");

    private final String yamlName;
    private final Need secrets;
    private final Function<String, SigningKey> key;
    private final String form;
    private final Set<String> keys;

    Scheme(String yamlName, Need secrets, Function<String, SigningKey> key, String form, String... keys) {
        this.yamlName = yamlName;
        this.secrets = secrets;
        this.key = key;
        this.form = form;
        this.keys = Set.of(keys);
    }

    public String yamlName() {
        return yamlName;
    }

    public static List<String> yamlNames() {
        return Stream.of(values()).map(Scheme::yamlName).toList();
    }

    public static Optional<Scheme> of(String yamlName) {
        return Stream.of(values())
                .filter(scheme -> scheme.yamlName.equals(yamlName))
                .findFirst();
    }

    public Need secrets() {
        return secrets;
    }

    public boolean takes(String key) {
        return key.equals("secrets") ? secrets != Need.NEVER : keys.contains(key);
    }

    /** @throws IllegalArgumentException where the secret is not {@link #form} */
    public SigningKey key(String secret) {
        return key.apply(secret);
    }

    /** What a secret has to be: "user:password". */
    public String form() {
        return form;
    }

    private static SigningKey userAndPassword(String secret) {
        if (secret.indexOf(':') < 1) {
            throw new IllegalArgumentException("no user before a colon");
        }
        return SigningKey.ofText(secret);
    }
}
