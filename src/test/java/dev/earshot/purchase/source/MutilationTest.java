package dev.earshot.purchase.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.earshot.platform.signature.Vector;
import dev.earshot.purchase.source.reader.Preset;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever arrives is answered with an outcome that can be told, never with an exception. */
class MutilationTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @ParameterizedTest
    @CsvSource({
        "plain,plain/order.json,x-none,x",
        "standard-webhooks,standardwebhooks/order.delivered.json,x-none,x",
        "medusa,medusa/order.placed.forwarded.json,x-none,x",
        "prestashop,prestashop/order-status-post-update.module.json,x-none,x",
        "shopify,own/shopify/orders-paid.json,x-shopify-topic,orders/paid",
        "shopify,own/shopify/orders-fulfilled.json,x-shopify-topic,orders/fulfilled",
        "shopify,own/shopify/fulfillments-update.json,x-shopify-topic,fulfillments/update",
        "shopify,own/shopify/orders-paid.json,x-shopify-topic,orders/cancelled",
        "woocommerce,own/woocommerce/order-updated-completed.json,x-wc-webhook-topic,order.updated",
        "stripe,own/stripe/checkout.session.completed.json,x-none,x",
        "stripe,own/stripe/charge.succeeded.json,x-none,x",
        "stripe,own/stripe/invoice.paid.json,x-none,x",
        "bigcommerce,own/stripe/invoice.paid.json,x-none,x",
        "shopware,own/shopware/checkout.order.placed.json,x-none,x",
        "saleor,saleor/order_fulfilled.json,saleor-event,order_fulfilled",
        "adobe-commerce,saleor/order_fulfilled.json,x-none,x",
        "adobe-io-events,cloudevents/order-delivered.structured.json,x-none,x",
        "cloudevents,cloudevents/order-delivered.structured.json,x-none,x",
    })
    void isAnswered(String preset, String file, String header, String topic) {
        Mapping mapping = Preset.mapping(preset);
        Random random = new Random(preset.hashCode() + 31L * file.hashCode());
        byte[] whole = Vector.bytes(file);
        for (int i = 0; i < 400; i++) {
            byte[] body = whole.clone();
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            JsonBody.read(body).ifPresent(json -> answer(mapping, header, topic, json));
            JsonNode tree = JsonBody.read(whole).orElseThrow();
            for (int wounds = 1 + random.nextInt(3); wounds > 0; wounds--) {
                wound(tree, random);
            }
            answer(mapping, header, topic, tree);
        }
    }

    private static void answer(Mapping mapping, String header, String topic, JsonNode body) {
        Message message = new Message(Map.of(header, topic), body);
        Optional<JsonNode> same = Optional.of(body);
        assertThat(mapping.trace(message, key -> same, Duration.ZERO).sentence())
                .isNotBlank();
        assertThat(mapping.trace(message, key -> Optional.empty(), Duration.ZERO)
                        .sentence())
                .isNotBlank();
        assertThat(mapping.snapshot(message)).isNotNull();
    }

    /** Puts something else in the place of one value, somewhere. */
    private static void wound(JsonNode at, Random random) {
        if (at instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = object.propertyStream().map(Map.Entry::getKey).toList();
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(3) > 0 && object.get(name).isContainerNode()) {
                wound(object.get(name), random);
            } else if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, strange(random));
            }
        } else if (at instanceof ArrayNode array && !array.isEmpty()) {
            int index = random.nextInt(array.size());
            if (random.nextInt(3) > 0 && array.get(index).isContainerNode()) {
                wound(array.get(index), random);
            } else {
                array.set(index, strange(random));
            }
        }
    }

    private static JsonNode strange(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextLong());
            case 3 -> NODES.numberNode(new BigDecimal("1e999999999"));
            case 4 -> NODES.numberNode(Double.NaN);
            case 5 -> NODES.textNode("x".repeat(300_000));
            case 6 -> NODES.textNode("\u0000\ud800\u202e");
            case 7 -> NODES.arrayNode().add(NODES.nullNode()).add(NODES.objectNode());
            default -> NODES.objectNode();
        };
    }
}
