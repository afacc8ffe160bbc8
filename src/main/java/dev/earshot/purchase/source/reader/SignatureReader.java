package dev.earshot.purchase.source.reader;

import dev.earshot.platform.signature.HmacSignature;
import dev.earshot.platform.signature.MacAlgorithm;
import dev.earshot.platform.signature.MacText;
import dev.earshot.platform.signature.Signature;
import dev.earshot.platform.signature.SigningKey;
import dev.earshot.platform.signature.StandardWebhooks;
import dev.earshot.platform.signature.TokenSignature;
import dev.earshot.platform.signature.published.FetchedKeys;
import dev.earshot.platform.signature.published.Jwks;
import dev.earshot.platform.signature.published.KeyRing;
import dev.earshot.platform.signature.published.PublicKeys;
import dev.earshot.platform.signature.vendor.AdobeCommerceSignature;
import dev.earshot.platform.signature.vendor.AdobeEventSignature;
import dev.earshot.platform.signature.vendor.SaleorSignature;
import dev.earshot.platform.signature.vendor.ShopwareSignature;
import dev.earshot.platform.signature.vendor.StripeSignature;
import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.Warning;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.purchase.source.Scheme;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads how a source proves who it is: {@code signature:} and the keys that go with it. */
final class SignatureReader {

    private static final String HOST = "(?i)[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?(:[0-9]{1,5})?";

    private final Fields source;
    private final SecretReader secrets;
    private final FetchedKeys.Fetch fetch;
    private final Findings findings;
    private final List<Warning> warnings = new ArrayList<>();

    /** @param fetch for keys that a sender publishes */
    SignatureReader(
            Fields source, Function<String, Optional<String>> environment, FetchedKeys.Fetch fetch, Findings findings) {
        this.source = source;
        this.secrets = new SecretReader(environment, findings);
        this.fetch = fetch;
        this.findings = findings;
    }

    /** Of secrets that are not set or cannot be read; ask after {@link #read}. */
    List<Warning> warnings() {
        return warnings;
    }

    /** @param name where to point when something is missing */
    Signature read(Scheme scheme, Scalar name) {
        Scheme.KEYS.stream().filter(key -> !scheme.takes(key)).forEach(key -> source.value(key)
                .ifPresent(node -> findings.problem(
                        node, "\"" + key + "\" does not belong to " + scheme.yamlName() + ", but to " + owners(key))));
        List<SigningKey> shared = shared(scheme, name);
        return switch (scheme) {
            case HMAC -> hmac(shared);
            case HMAC_SHA256_HEX -> new HmacSignature(header(), prefix(HmacSignature.DEFAULT_PREFIX), shared);
            case STANDARD_WEBHOOKS ->
                new StandardWebhooks(shared, keys(PublicKeys::ed25519, "\"whpk_\" and the base64 of 32 bytes"));
            case SHOPIFY -> HmacSignature.shopify(shared);
            case WOOCOMMERCE -> HmacSignature.wooCommerce(shared);
            case STRIPE -> new StripeSignature(shared);
            case BIGCOMMERCE ->
                source.has("header")
                        ? TokenSignature.bigCommerce(header(), shared)
                        : StandardWebhooks.bigCommerce(shared);
            case SHOPWARE -> new ShopwareSignature(shared);
            case SALEOR -> saleor(shared, name);
            case ADOBE_COMMERCE -> {
                require("keys", name, "the public key of the admin's page");
                yield new AdobeCommerceSignature(
                        keys(PublicKeys::rsa, "an RSA public key of at least 2048 bits in PEM"));
            }
            case ADOBE_IO_EVENTS -> {
                require("client", name, "our client id in Adobe's developer console");
                yield new AdobeEventSignature(
                        AdobeEventSignature.published(fetch),
                        source.scalar("client").map(Scalar::text).orElse(""));
            }
            case BEARER -> TokenSignature.bearer(shared);
            case BASIC -> TokenSignature.basic(shared);
        };
    }

    private static String owners(String key) {
        return String.join(
                ", ",
                Stream.of(Scheme.values())
                        .filter(scheme -> scheme.takes(key))
                        .map(Scheme::yamlName)
                        .toList());
    }

    private void require(String key, Scalar name, String what) {
        if (!source.has(key)) {
            findings.problem(name, "\"" + key + "\" is missing: " + what);
        }
    }

    private List<SigningKey> shared(Scheme scheme, Scalar name) {
        boolean published = Stream.of("keys", "jwks", "domain").anyMatch(source::has);
        if (!source.has("secrets")
                && (scheme.secrets() == Scheme.Need.ALWAYS
                        || (scheme.secrets() == Scheme.Need.OR_PUBLIC && !published))) {
            findings.problem(
                    name,
                    "\"secrets\" is missing: [\"${EARSHOT_SECRET_…}\"]"
                            + (scheme == Scheme.SALEOR ? ", or \"domain\" for the shop's own keys" : ""));
        }
        if (!scheme.takes("secrets")) {
            return List.of();
        }
        return source.value("secrets")
                .map(node -> secrets.secrets(node, scheme::key, scheme.form()))
                .map(this::keep)
                .orElse(List.of());
    }

    private List<PublicKey> keys(Function<String, PublicKey> reader, String form) {
        return source.value("keys")
                .map(node -> secrets.publicKeys(node, reader, form))
                .map(this::keep)
                .orElse(List.of());
    }

    private <K> List<K> keep(SecretReader.Read<K> read) {
        warnings.addAll(read.warnings());
        return read.keys();
    }

    private Signature hmac(List<SigningKey> shared) {
        boolean longer = source.word("algorithm", List.of("sha256", "sha512"))
                .filter("sha512"::equals)
                .isPresent();
        boolean base64 = source.word("encoding", List.of("hex", "base64"))
                .filter("base64"::equals)
                .isPresent();
        return new HmacSignature(
                header(),
                prefix(base64 ? "" : longer ? "sha512=" : HmacSignature.DEFAULT_PREFIX),
                longer ? MacAlgorithm.SHA512 : MacAlgorithm.SHA256,
                base64 ? MacText.BASE64 : MacText.HEX,
                shared);
    }

    private Signature saleor(List<SigningKey> shared, Scalar name) {
        if (Stream.of("secrets", "jwks", "domain").filter(source::has).count() > 1) {
            findings.problem(
                    name, "\"secrets\", \"jwks\" and \"domain\" are three ways to know Saleor. Keep one of them");
        }
        if (source.has("jwks")) {
            List<KeyRing.Named> keys = source
                    .value("jwks")
                    .map(node -> secrets.publicKeys(node, SignatureReader::jwks, "a JWKS with an RSA key for RS256"))
                    .map(this::keep)
                    .orElse(List.of())
                    .stream()
                    .flatMap(List::stream)
                    .toList();
            return keys.isEmpty() ? HmacSignature.saleor(List.of()) : new SaleorSignature(KeyRing.of(keys));
        }
        Optional<Scalar> domain = source.scalar("domain");
        domain.filter(given -> !given.text().matches(HOST))
                .ifPresent(given -> findings.problem(
                        given, "\"domain\" is the shop's host alone, such as shop.example.com, not an address"));
        return domain.map(Scalar::text)
                .filter(host -> host.matches(HOST))
                .map(host -> URI.create("https://" + host + "/.well-known/jwks.json"))
                .<Signature>map(address -> new SaleorSignature(new FetchedKeys(fetch, kid -> address, Jwks::read)))
                .orElseGet(() -> HmacSignature.saleor(shared));
    }

    private static List<KeyRing.Named> jwks(String text) {
        List<KeyRing.Named> keys = Jwks.read(text.getBytes(StandardCharsets.UTF_8));
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("no key");
        }
        return keys;
    }

    private String header() {
        Optional<Scalar> header = source.scalar("header");
        header.filter(given -> !given.text().matches("[A-Za-z0-9_-]+"))
                .ifPresent(given -> findings.problem(given, "a header's name has letters, digits and hyphens"));
        return header.map(Scalar::text).orElse(HmacSignature.DEFAULT_HEADER);
    }

    /** With its space: "HMAC " is another prefix than "HMAC". */
    private String prefix(String usual) {
        return source.scalar("prefix").map(Scalar::written).orElse(usual);
    }
}
