package dev.earshot.purchase.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.earshot.purchase.source.reader.Preset;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MappingTest {

    private static final Mapping PLAIN = Preset.mapping("plain");

    @Test
    void namesNoValueInItsReasons() {
        assertThat(
                        apply(
                                "{\"order\":{\"id\":\"1\",\"deliveredAt\":\"soon\"},\"customer\":{\"email\":\"zoë@example.com\"}}"))
                .isEqualTo(new Mapping.Rejected("event.at at $.order.deliveredAt is not a point in time such as"
                        + " 2026-03-05T13:58:11Z. customer.email at $.customer.email is not an e-mail address we can"
                        + " write to."));
    }

    @Test
    void triesTheNextPathWhereOneCannotBeRead() {
        assertThat(apply(order("\"deliveredAt\":\"0000-00-00 00:00:00\"", "\"x\":1,\"at\":1772719091")))
                .isInstanceOf(Mapping.Rejected.class);
        assertThat(apply("{\"timestamp\":1772719091,"
                        + order("\"deliveredAt\":\"\"", "\"x\":1").substring(1)))
                .isInstanceOf(Mapping.Mapped.class);
    }

    @Test
    void leavesOutAnOptionalFieldThatCannotBeRead() {
        Mapping.Outcome outcome =
                apply(order("\"deliveredAt\":1772719091,\"total\":\"a lot\"", "\"locale\":\"auto\",\"firstName\":{}"));
        ShopEvent event = ((Mapping.Mapped) outcome).event();
        assertThat(event.locale()).isEmpty();
        assertThat(event.firstName()).isEmpty();
        assertThat(event.facts()).containsOnlyKeys("order.number");
    }

    @Test
    void guessesNeitherConsentNorTest() {
        assertThat(apply(order("\"deliveredAt\":1772719091", "\"consent\":\"maybe\"")))
                .isEqualTo(new Mapping.Rejected("customer.consent at $.customer.consent is not true or false."));
    }

    @Test
    void cutsNoKey() {
        assertThat(apply(order("\"deliveredAt\":1772719091", "\"x\":1")
                        .replace("\"id\":\"1\"", "\"id\":\"" + "1".repeat(201) + "\"")))
                .isEqualTo(new Mapping.Rejected("event.key at $.order.id is longer than 200 characters."));
    }

    @Test
    void keepsIdsBeyondTheReachOfDoubles() {
        Mapping.Outcome outcome = apply(
                order("\"deliveredAt\":1772719091", "\"x\":1").replace("\"id\":\"1\"", "\"id\":820982911946154508"));
        assertThat(((Mapping.Mapped) outcome).event().key()).isEqualTo("820982911946154508");
    }

    @Test
    void answersAnyJson() {
        Random random = new Random(20260305);
        List<Mapping> presets = Preset.yamlNames().stream().map(Preset::mapping).toList();
        for (int i = 0; i < 20_000; i++) {
            JsonNode any = anything(random, 0);
            presets.forEach(preset ->
                    assertThat(preset.apply(new Message(Map.of(), any))).isNotNull());
        }
    }

    /** Names the presets look for, with any value below them. */
    private static JsonNode anything(Random random, int depth) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        switch (random.nextInt(depth > 4 ? 6 : 10)) {
            case 0:
                return nodes.nullNode();
            case 1:
                return nodes.booleanNode(random.nextBoolean());
            case 2:
                return nodes.numberNode(random.nextLong());
            case 3:
                return random.nextBoolean()
                        ? nodes.numberNode(new BigDecimal("1e999999999"))
                        : nodes.numberNode(Double.POSITIVE_INFINITY);
            case 4:
                return nodes.textNode(
                        new String(new char[] {(char) random.nextInt(65536), (char) random.nextInt(128)}));
            case 5:
                return nodes.textNode(List.of("5", "a@b.example", "2026-03-05 00:00:00", "de_DE", "1e9")
                        .get(random.nextInt(5)));
            case 6:
                ArrayNode array = nodes.arrayNode();
                array.add(anything(random, depth + 1));
                return array;
            default:
                ObjectNode object = nodes.objectNode();
                for (String name : List.of(
                        "order",
                        "customer",
                        "data",
                        "id",
                        "email",
                        "type",
                        "timestamp",
                        "deliveredAt",
                        "delivery_date",
                        "delivered_at",
                        "fulfillments",
                        "current_state",
                        "test",
                        "consent",
                        "total")) {
                    if (random.nextInt(3) > 0) {
                        object.set(name, anything(random, depth + 1 + random.nextInt(3)));
                    }
                }
                return object;
        }
    }

    private static String order(String orderFields, String customerFields) {
        return "{\"order\":{\"id\":\"1\"," + orderFields + "},\"customer\":{\"email\":\"jenny@example.com\","
                + customerFields + "}}";
    }

    private static Mapping.Outcome apply(String json) {
        return PLAIN.apply(new Message(Map.of(), json(json)));
    }

    private static JsonNode json(String json) {
        return JsonBody.read(json.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
