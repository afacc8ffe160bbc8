package dev.earshot.purchase.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.platform.signature.Vector;
import dev.earshot.purchase.source.JsonBody;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventsTest {

    private static final String GOOD = "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/s\",\"type\":\"t\"}";

    @Test
    void haveOneShapeWhateverTheMode() {
        JsonNode binary = only(vector("cloudevents-binary cloudevents/order-delivered.binary.body.json"));
        JsonNode structured = only(vector("cloudevents-structured cloudevents/order-delivered.structured.json"));
        assertThat(binary.path("subject").asText()).isEqualTo("Bestellung 10042 €");
        assertThat(structured.path("subject").asText()).isEqualTo("10042");
        for (String name : List.of("specversion", "id", "source", "type", "time", "datacontenttype", "data")) {
            assertThat(binary.path(name)).as(name).isEqualTo(structured.path(name));
        }
    }

    @Test
    void comeOneByOneOutOfABatch() {
        List<CloudEvents.Event> events = events(vector("cloudevents-batch cloudevents/order-delivered.batch.json"));
        assertThat(events).extracting(CloudEvents.Event::key).containsExactly("/shop b-1", "/shop b-2");
        assertThat(json(events.get(1)).path("subject").asText()).isEqualTo("10043");
        assertThat(json(events.get(0)).at("/data/total").decimalValue()).isEqualByComparingTo("64.8");
    }

    @Test
    void areKeptAsTheyCameWhereTheyAreWhole() {
        byte[] body = Vector.bytes("cloudevents/order-delivered.structured.json");
        assertThat(events(read("application/cloudevents+json", body)).get(0).body())
                .isEqualTo(body);
    }

    @Test
    void carryDataAsBytesToo() {
        String event = GOOD.replace("}", ",\"data_base64\":\"eyJvcmRlcklkIjoiMTAwNDIifQ==\"}");
        assertThat(only(read("application/cloudevents+json", event))
                        .at("/data/orderId")
                        .asText())
                .isEqualTo("10042");
    }

    @ParameterizedTest
    @ValueSource(strings = {"specversion", "id", "source", "type"})
    void wantTheirRequiredAttributes(String name) {
        String without = GOOD.replaceFirst("\"" + name + "\":\"[^\"]*\"", "\"x\":\"\"");
        String sentence = "A CloudEvent has specversion, id, source and type; " + name + " is missing.";
        assertThat(read("application/cloudevents+json", without))
                .isEqualTo(new CloudEvents.Refused(sentence, ProblemType.NOT_JSON));
        assertThat(read("application/cloudevents-batch+json", "[" + GOOD + "," + without + "]"))
                .isEqualTo(new CloudEvents.Refused("Event 2 of the batch: " + sentence, ProblemType.NOT_JSON));
        Map<String, String> headers =
                new TreeMap<>(Map.of("ce-specversion", "1.0", "ce-id", "1", "ce-source", "/s", "ce-type", "t"));
        headers.put("ce-" + name, name.equals("specversion") ? "" : " ");
        assertThat(CloudEvents.read(headers, new byte[0]))
                .isEqualTo(new CloudEvents.Refused(sentence, ProblemType.NOT_JSON));
    }

    @Test
    void carryNumbersOfAnySize() {
        CloudEvents.Reading batch =
                read("application/cloudevents-batch+json", "[" + GOOD.replace("}", ",\"data\":{\"n\":1e99999}}") + "]");
        assertThat(only(batch).at("/data/n").decimalValue().scale()).isEqualTo(-99999);
    }

    @Test
    void areRefusedInAFormNobodyHereReads() {
        assertThat(read("application/cloudevents+avro", "")).isInstanceOf(CloudEvents.Refused.class);
        assertThat(read("application/cloudevents+json", "hello")).isInstanceOf(CloudEvents.Refused.class);
        assertThat(read("application/cloudevents+json", "[" + GOOD + "]")).isInstanceOf(CloudEvents.Refused.class);
        assertThat(read("application/cloudevents-batch+json", GOOD)).isInstanceOf(CloudEvents.Refused.class);
        assertThat(read("application/cloudevents+json", GOOD.replace("1.0", "0.3")))
                .isInstanceOf(CloudEvents.Refused.class);
        assertThat(read("application/cloudevents-batch+json", "[" + (GOOD + ",").repeat(500) + GOOD + "]"))
                .isInstanceOf(CloudEvents.Refused.class);
    }

    /** As large as a body may be, and larger with the attributes of its headers, or with its data in two shapes. */
    @Test
    void areRefusedWhereTheirEnvelopeMakesThemTooLarge() {
        Map<String, String> headers = Map.of("ce-specversion", "1.0", "ce-id", "1", "ce-source", "/s", "ce-type", "t");
        assertThat(CloudEvents.read(headers, text(HookResource.LARGEST_BODY - 200)))
                .isInstanceOf(CloudEvents.Events.class);
        assertThat(type(CloudEvents.read(headers, text(HookResource.LARGEST_BODY))))
                .isEqualTo(ProblemType.TOO_LARGE);
        String data = Base64.getEncoder().encodeToString(text(HookResource.LARGEST_BODY * 2 / 3));
        assertThat(type(read("application/cloudevents+json", GOOD.replace("}", ",\"data_base64\":\"" + data + "\"}"))))
                .isEqualTo(ProblemType.TOO_LARGE);
    }

    @Test
    void areNotSeenWhereThereAreNone() {
        assertThat(read("application/json", GOOD)).isEqualTo(new CloudEvents.Other());
        assertThat(CloudEvents.read(Map.of(), new byte[0])).isEqualTo(new CloudEvents.Other());
        assertThat(events(read("application/cloudevents-batch+json", "[]"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Bestellung%2010042%20%E2%82%AC, Bestellung 10042 €",
                "\"in %22quotes%22\", in \"quotes\"",
                "\"a\\\"b\", a\"b",
                "100%, 100%",
                "%zz%2, %zz%2",
                "%FF, %FF",
                "€%20ü, € ü",
            })
    void decodeTheirHeaders(String sent, String meant) {
        assertThat(HeaderText.decode(sent)).isEqualTo(meant);
    }

    private static CloudEvents.Reading vector(String name) {
        Vector vector = Vector.of(name);
        Map<String, String> headers = new TreeMap<>();
        vector.headers().forEach((header, value) -> headers.put(header.toLowerCase(Locale.ROOT), value));
        return CloudEvents.read(headers, vector.body());
    }

    private static CloudEvents.Reading read(String type, String body) {
        return read(type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static CloudEvents.Reading read(String type, byte[] body) {
        return CloudEvents.read(Map.of("content-type", type), body);
    }

    private static List<CloudEvents.Event> events(CloudEvents.Reading reading) {
        assertThat(reading).isInstanceOf(CloudEvents.Events.class);
        return ((CloudEvents.Events) reading).events();
    }

    private static JsonNode only(CloudEvents.Reading reading) {
        assertThat(events(reading)).hasSize(1);
        return json(events(reading).get(0));
    }

    private static JsonNode json(CloudEvents.Event event) {
        return JsonBody.read(event.body()).orElseThrow();
    }

    private static byte[] text(int length) {
        return ("[\"" + "x".repeat(length - 4) + "\"]").getBytes(StandardCharsets.UTF_8);
    }

    private static ProblemType type(CloudEvents.Reading reading) {
        return ((CloudEvents.Refused) reading).type();
    }
}
