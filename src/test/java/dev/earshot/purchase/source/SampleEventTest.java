package dev.earshot.purchase.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.purchase.source.reader.Preset;
import dev.earshot.survey.InviteRule;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a source's shop is, a test event of it becomes something a survey waits for. */
class SampleEventTest {

    private static final Instant NOW = Instant.parse("2026-03-08T10:00:00.123Z");
    private static final SampleEvent.Person PERSON =
            new SampleEvent.Person("jenny@example.com", "Jenny \"J\" \\ Rosen", "en");

    @ParameterizedTest
    @MethodSource("dev.earshot.purchase.source.reader.Preset#yamlNames")
    void isReadByItsOwnPreset(String preset) {
        Mapping.Outcome outcome =
                Preset.mapping(preset).apply(message(SampleEvent.of(Optional.of(preset), PERSON, NOW)));
        assertThat(outcome).as(outcome.sentence()).isInstanceOf(Mapping.Mapped.class);
        ShopEvent event = ((Mapping.Mapped) outcome).event();
        assertThat(InviteRule.TRIGGERS).contains(event.type());
        assertThat(event.email()).isEqualTo(PERSON.email());
        assertThat(event.firstName()).isIn(Optional.of(PERSON.firstName()), Optional.empty());
        assertThat(event.locale()).isIn(Optional.of("en"), Optional.empty());
        assertThat(event.key()).contains("1772964000");
        assertThat(event.at()).isEqualTo(Instant.parse("2026-03-05T10:00:00Z"));
        assertThat(event.test()).as("else nobody is asked").isFalse();
        assertThat(event.facts()).containsKeys("order.total", "order.currency");
    }

    @Test
    void hasTheShapeForSendersOfOnesOwnWhereTheMappingIsOnesOwn() {
        assertThat(SampleEvent.of(Optional.empty(), PERSON, NOW).body())
                .isEqualTo(SampleEvent.of(Optional.of("plain"), PERSON, NOW).body());
    }

    @Test
    void saysWhereTheTopicBelongsThatIsMissing() {
        Message untitled = new Message(
                Map.of(),
                message(SampleEvent.of(Optional.of("shopify"), PERSON, NOW)).body());
        assertThat(Preset.mapping("shopify").apply(untitled))
                .isEqualTo(new Mapping.Skipped("the message does not say its topic, which is looked for at"
                        + " header:X-Shopify-Topic, header:Shopify-Topic."));
    }

    private static Message message(SampleEvent event) {
        Map<String, String> headers = new HashMap<>();
        event.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return new Message(headers, JsonBody.read(event.body()).orElseThrow());
    }
}
