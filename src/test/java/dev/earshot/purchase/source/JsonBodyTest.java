package dev.earshot.purchase.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "{",
                "{}{}",
                "{\"a\":1,}",
                "{\"a\":1,\"a\":2}",
                "null",
                "7",
                "\"{}\"",
                "webhook_id=3"
            })
    void refusesWhatIsNotOneObjectOrList(String body) {
        assertThat(JsonBody.read(body.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void refusesDeepNestingAndBrokenUtf8() {
        assertThat(JsonBody.read("[".repeat(101).concat("]".repeat(101)).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(JsonBody.read(new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'}))
                .isEmpty();
    }

    @Test
    void keepsAmountsExact() {
        assertThat(JsonBody.read("{\"total\":0.10}".getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .path("total")
                        .isBigDecimal())
                .isTrue();
    }
}
