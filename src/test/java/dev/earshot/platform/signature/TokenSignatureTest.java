package dev.earshot.platform.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSignatureTest {

    private static final Instant NOW = Instant.parse("2026-03-05T14:00:00Z");
    private static final byte[] BODY = {'{', '}'};

    private final TokenSignature bearer =
            TokenSignature.bearer(List.of(SigningKey.ofText("next-token"), SigningKey.ofText("tok/en+1=")));
    private final TokenSignature basic = TokenSignature.basic(List.of(SigningKey.ofText("shop:pass:wörd")));

    @ParameterizedTest
    @ValueSource(strings = {"Bearer tok/en+1=", "bearer tok/en+1=", "BEARER  tok/en+1= ", "Bearer next-token"})
    void knowsItsToken(String header) {
        assertThat(verdict(bearer, header)).isEqualTo(new Signature.Valid());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Bearer",
                "Bearer ",
                "tok/en+1=",
                "Bearer tok/en+1",
                "Bearer TOK/EN+1=",
                "Bearer next-tokentok/en+1=",
                "Basic tok/en+1="
            })
    void knowsNoOther(String header) {
        assertThat(verdict(bearer, header)).isInstanceOf(Signature.Invalid.class);
    }

    @Test
    void readsUserAndPassword() {
        Map<String, String> signed = basic.sign(BODY, NOW, "msg");
        assertThat(signed).containsExactlyEntriesOf(Map.of("Authorization", "Basic c2hvcDpwYXNzOnfDtnJk"));
        assertThat(basic.verify(Vector.lookup(signed), BODY, NOW)).isEqualTo(new Signature.Valid());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic",
                "Basic shop:pass:wörd",
                "Basic c2hvcDo=",
                "Basic c2hvcDpwYXNzOnfDtnJ",
                "Bearer c2hvcDpwYXNzOnfDtnJk"
            })
    void refusesAnotherPassword(String header) {
        assertThat(verdict(basic, header)).isInstanceOf(Signature.Invalid.class);
    }

    @Test
    void knowsASecretInAHeaderOfItsOwn() {
        TokenSignature custom = TokenSignature.bigCommerce("X-Earshot", List.of(SigningKey.ofText("s3cret")));
        assertThat(custom.verify(Vector.lookup(Map.of("x-earshot", "s3cret")), BODY, NOW))
                .isEqualTo(new Signature.Valid());
        assertThat(custom.verify(Vector.lookup(Map.of("x-earshot", "S3cret")), BODY, NOW))
                .isInstanceOf(Signature.Invalid.class);
        assertThat(custom.verify(Vector.lookup(Map.of("Authorization", "s3cret")), BODY, NOW))
                .isInstanceOf(Signature.Invalid.class);
        assertThat(custom.deliveryKey(Vector.lookup(Map.of()), "{\"data\":{},\"hash\":\"ab12\"}".getBytes()))
                .isEqualTo("ab12");
    }

    @Test
    void opensForNobodyWithoutAToken() {
        assertThat(TokenSignature.bearer(List.of()).open()).isFalse();
        assertThat(verdict(TokenSignature.bearer(List.of()), "Bearer ")).isInstanceOf(Signature.Invalid.class);
        assertThat(bearer.toString()).doesNotContain("next-token");
    }

    private static Signature.Verdict verdict(Signature signature, String header) {
        return signature.verify(Vector.lookup(Map.of("Authorization", header)), BODY, NOW);
    }
}
