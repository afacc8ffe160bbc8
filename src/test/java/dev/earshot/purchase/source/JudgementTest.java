package dev.earshot.purchase.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.purchase.source.reader.SourceReader;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules fail safe: what permits counts as no, what forbids holds back. */
class JudgementTest {

    private static final String ORDER = "{\"order\":{\"id\":\"1\",\"deliveredAt\":1772719091,\"total\":64.8},"
            + "\"customer\":{\"email\":\"jenny@example.com\"}}";

    @Test
    void passesOverWhatItCannotPermit() {
        assertThat(outcome("when: body.state == \"done\""))
                .isEqualTo(new Mapping.Skipped(
                        "it cannot be decided whether body.state == \"done\": there is no \"state\"."));
        assertThat(outcome("when: [order.total > 50, has(order.store)]"))
                .isEqualTo(new Mapping.Skipped("when: has(order.store) is not so."));
        assertThat(outcome("when: [body.state == 1, order.total > 100]"))
                .isEqualTo(new Mapping.Skipped("when: order.total > 100 is not so."));
        assertThat(outcome("when: order.total > 50")).isInstanceOf(Mapping.Mapped.class);
    }

    @Test
    void holdsBackWhatItCannotForbid() {
        assertThat(outcome("skip-when: body.state == \"done\""))
                .isEqualTo(new Mapping.Held(
                        "it cannot be decided whether body.state == \"done\": there is no \"state\"."));
        assertThat(outcome("skip-when: [body.state == 1, order.total > 50]"))
                .isEqualTo(new Mapping.Skipped("skip-when: order.total > 50."));
        assertThat(outcome("skip-when: order.total < 50")).isInstanceOf(Mapping.Mapped.class);
        assertThat(outcome("skip-when: body.customer")).isInstanceOf(Mapping.Held.class);
    }

    @Test
    void addsItsConditionsToThoseOfThePreset() {
        Mapping mapping = mapping("shopify", "skip-when: order.channel == \"pos\"");
        String paid = "own/shopify/orders-paid.json";
        assertThat(mapping.apply(Sample.changed(
                        paid, "\"source_name\":\"web\"", "\"source_name\":\"pos\"", "X-Shopify-Topic", "orders/paid")))
                .isEqualTo(new Mapping.Skipped("skip-when: order.channel == \"pos\"."));
        assertThat(mapping.apply(Sample.message(paid, "X-Shopify-Topic", "orders/paid")))
                .isInstanceOf(Mapping.Mapped.class);
    }

    private static Mapping.Outcome outcome(String rule) {
        return mapping("plain", rule).apply(Sample.of(ORDER));
    }

    private static Mapping mapping(String preset, String rule) {
        Sources sources = new SourceReader(
                        "sources.yaml",
                        name -> Optional.ofNullable(Map.of("SECRET", "s").get(name)))
                .read("shop:\n  signature: hmac-sha256-hex\n  secrets: [\"${SECRET}\"]\n  preset: " + preset + "\n  "
                        + rule + "\n");
        assertThat(sources.problems()).isEmpty();
        return sources.find("shop").orElseThrow().mapping();
    }
}
