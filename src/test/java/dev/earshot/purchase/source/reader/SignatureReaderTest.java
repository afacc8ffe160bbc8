package dev.earshot.purchase.source.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.platform.signature.Signature;
import dev.earshot.platform.signature.Vector;
import dev.earshot.platform.yaml.Problem;
import dev.earshot.purchase.source.Scheme;
import dev.earshot.purchase.source.Source;
import dev.earshot.purchase.source.Sources;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From a line of YAML to a verdict: each vendor's own requests, and what is said where the keys are missing. */
class SignatureReaderTest {

    private static final String JWKS = new String(Vector.bytes("saleor/jwks.json"), StandardCharsets.UTF_8);
    private static final String PUBLIC = "whpk_PM0kHP/Js2GARLl9A22GFFk9iwF8NA8d7odzOFUXZUs=";

    private final List<URI> fetched = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shopify | shopify own/shopify/orders-paid.json",
                "woocommerce | woocommerce own/woocommerce/order-updated-completed.json",
                "stripe | stripe own/stripe/invoice.paid.json",
                "shopware | shopware own/shopware/checkout.order.placed.json",
                "saleor | saleor-hmac saleor/order_fulfilled.json",
                "standard-webhooks | standardwebhooks-mixed standardwebhooks/order.delivered.json",
                "hmac | generic-hmac-sha256-hex plain/order.json",
                "hmac-sha256-hex | generic-hmac-sha256-hex plain/order.json",
            })
    void knowsEachVendorByItsName(String name, String request) {
        Vector vector = Vector.of(request);
        Instant at = name.equals("shopware") ? Instant.ofEpochSecond(1_772_442_920) : vector.at();
        Source source = source("signature: " + name + "\n  secrets: [\"${OTHER}\", \"${SECRET}\"]", vector.secret());
        assertThat(source.scheme().yamlName()).isEqualTo(name);
        assertThat(source.verify(Vector.lookup(vector.headers()), vector.body(), at))
                .isEqualTo(new Signature.Valid());
        assertThat(source.verify(Vector.lookup(vector.headers()), new byte[0], at))
                .isInstanceOf(Signature.Invalid.class);
        assertThat(source("signature: " + name + "\n  secrets: [\"${UNSET}\"]", vector.secret())
                        .verify(Vector.lookup(vector.headers()), vector.body(), at))
                .isEqualTo(new Signature.Invalid("UNSET is not set, so nothing from this source is accepted."));
    }

    @Test
    void knowsSaleorByTheKeysOfItsOwnDomainAlone() {
        Vector vector = Vector.of("saleor-jws saleor/order_fulfilled.json");
        Source source = source("signature: saleor\n  domain: api.shop.example.com", "");
        assertThat(source.verify(Vector.lookup(vector.headers()), vector.body(), vector.at()))
                .isEqualTo(new Signature.Valid());
        assertThat(fetched)
                .as("whatever Saleor-Api-Url says")
                .containsExactly(URI.create("https://api.shop.example.com/.well-known/jwks.json"));
    }

    @Test
    void knowsSaleorByKeysInTheFile() {
        Vector vector = Vector.of("saleor-jws saleor/order_fulfilled.json");
        for (String jwks : List.of("'" + JWKS + "'", "\"${SECRET}\"")) {
            Source source = source("signature: saleor\n  jwks: " + jwks, JWKS);
            assertThat(source.verify(Vector.lookup(vector.headers()), vector.body(), vector.at()))
                    .isEqualTo(new Signature.Valid());
        }
        assertThat(fetched).isEmpty();
    }

    @Test
    void knowsAStandardWebhookByThePublishedKey() {
        Vector vector = Vector.of("standardwebhooks-v1a standardwebhooks/order.delivered.json");
        Source source = source("signature: standard-webhooks\n  keys: [" + PUBLIC + "]", "");
        assertThat(source.open()).isTrue();
        assertThat(source.signature().signs()).isFalse();
        assertThat(source.verify(Vector.lookup(vector.headers()), vector.body(), vector.at()))
                .isEqualTo(new Signature.Valid());
    }

    @Test
    void takesTheSchemeOfThePresetWhereNoneIsGiven() {
        Source source = source("secrets: [\"${SECRET}\"]", Vector.all().get(0).secret(), "standard-webhooks");
        assertThat(source.scheme()).isEqualTo(Scheme.STANDARD_WEBHOOKS);
        assertThat(source("signature: bearer\n  secrets: [\"${SECRET}\"]", "x", "standard-webhooks")
                        .scheme())
                .isEqualTo(Scheme.BEARER);
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void wantsTheKeysOfItsScheme(Scheme scheme) {
        String missing =
                scheme == Scheme.ADOBE_COMMERCE ? "keys" : scheme == Scheme.ADOBE_IO_EVENTS ? "client" : "secrets";
        assertThat(problems("signature: " + scheme.yamlName(), ""))
                .singleElement()
                .asString()
                .startsWith("sources.yaml:1:1: \"" + missing + "\" is missing: ");
    }

    @Test
    void saysWhereAKeyBelongs() {
        assertThat(problems("signature: shopify\n  secrets: [\"${SECRET}\"]\n  domain: shop.example.com", "x"))
                .containsExactly("sources.yaml:4:11: \"domain\" does not belong to shopify, but to saleor.");
        assertThat(problems("signature: adobe-io-events\n  client: abc\n  secrets: [\"${SECRET}\"]", "x"))
                .singleElement()
                .asString()
                .startsWith("sources.yaml:4:12: \"secrets\" does not belong to adobe-io-events, but to hmac, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signature: saleor;domain: https://shop.example.com/ | 3:11: \"domain\" is the shop's host alone",
                "signature: saleor;jwks: '{}' | 3:9: this is not a JWKS with an RSA key for RS256",
                "signature: saleor;domain: a.example;secrets: [\"${SECRET}\"] | 1:1: \"secrets\", \"jwks\" and \"domain\" are three ways",
                "signature: standard-webhooks;keys: [whpk_AAAA] | 3:10: this is not \"whpk_\" and the base64 of 32 bytes",
                "signature: adobe-commerce;keys: [hunter2] | 3:10: this is not an RSA public key",
                "signature: hmac;secrets: [\"${SECRET}\"];algorithm: md5 | 4:14: \"algorithm\" cannot be \"md5\"",
                "signature: hmac;secrets: [\"${SECRET}\"];encoding: utf-8 | 4:13: \"encoding\" cannot be \"utf-8\"",
                "signature: bearer;secrets: [hunter2] | 3:13: a secret does not belong in this file",
                "signature: bearer;secrets: [\"${SECRET}\"];origins: [\"a b\"] | 4:13: an origin is a host",
                "signature: shoppify;secrets: [\"${SECRET}\"] | 2:14: \"signature\" cannot be \"shoppify\". Did you mean \"shopify\"?",
            })
    void tellsWhatIsWrongWithLineAndColumn(String yaml, String problem) {
        assertThat(problems(yaml.replace(";", "\n  "), "x"))
                .singleElement()
                .asString()
                .startsWith("sources.yaml:" + problem);
    }

    @Test
    void passesOverASecretThatIsNoUserAndPassword() {
        assertThat(source("signature: basic\n  secrets: [\"${SECRET}\"]", "hunter2")
                        .whyClosed())
                .isEqualTo("SECRET is not user:password, so nothing from this source is accepted.");
        assertThat(source("signature: basic\n  secrets: [\"${SECRET}\"]", "shop:hunter2")
                        .open())
                .isTrue();
    }

    @Test
    void readsBigCommerceWithAHeaderOfItsOwn() {
        Source source = source("signature: bigcommerce\n  header: X-Earshot\n  secrets: [\"${SECRET}\"]", "s3cret");
        assertThat(source.verify(Vector.lookup(Map.of("x-earshot", "s3cret")), new byte[0], Instant.EPOCH))
                .isEqualTo(new Signature.Valid());
        assertThat(source("signature: bigcommerce\n  secrets: [\"${SECRET}\"]", "s3cret")
                        .verify(Vector.lookup(Map.of("X-Signature", "s3cret")), new byte[0], Instant.EPOCH))
                .isEqualTo(new Signature.Invalid("The header webhook-id is missing."));
    }

    private Source source(String lines, String secret) {
        return source(lines, secret, "plain");
    }

    private Source source(String lines, String secret, String preset) {
        Sources sources = read(lines, secret, preset);
        assertThat(sources.problems()).isEmpty();
        return sources.find("shop").orElseThrow();
    }

    private List<String> problems(String lines, String secret) {
        return read(lines, secret, "plain").problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private Sources read(String lines, String secret, String preset) {
        Map<String, String> environment = Map.of("SECRET", secret, "OTHER", "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        return new SourceReader("sources.yaml", name -> Optional.ofNullable(environment.get(name)), address -> {
                    fetched.add(address);
                    return Optional.of(JWKS.getBytes(StandardCharsets.UTF_8));
                })
                .read("shop:\n  " + lines + "\n  preset: " + preset + "\n");
    }
}
