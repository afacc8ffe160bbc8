package dev.earshot.purchase.source.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.platform.yaml.Problem;
import dev.earshot.purchase.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Topics, events, conditions and snapshots in {@code sources.yaml}, and what is said of mistakes in them. */
class EventsReaderTest {

    private static final String SHOP =
            """
            shop:
              signature: hmac-sha256-hex
              secrets: ["${SECRET}"]
            """;

    private static final String MAP =
            """
              map:
                event.key: $.id
                event.at: $.at
                customer.email: $.email
                order.total: $.total
            """;

    @Test
    void readsEverySnippetOfTheDocuments() throws IOException {
        Matcher block = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("src/docs/webhooks.md")));
        List<String> snippets = new ArrayList<>();
        while (block.find()) {
            snippets.add(block.group(1));
        }
        assertThat(snippets).hasSizeGreaterThanOrEqualTo(5);
        for (String snippet : snippets) {
            if (!snippet.contains("signature:")) {
                assertThat(problems(SHOP + "  preset: plain\n" + snippet.indent(2)))
                        .as(snippet)
                        .isEmpty();
            }
        }
    }

    @Test
    void readsWhatTheShippedFileOnlyOffers() throws IOException {
        String offered = Files.readString(Path.of("surveys/sources.yaml"))
                .replaceAll("(?m)^# (?=[a-z]+:| {2})", "")
                .replaceAll("signature: [a-z0-9-]+", "signature: hmac-sha256-hex");
        Sources sources = read(offered);
        assertThat(sources.problems()).isEmpty();
        assertThat(sources.byId()).containsKeys("plain", "shopify", "woocommerce", "stripe", "shopware");
    }

    @Test
    void tellsMistakesAtTheirCharacter() {
        assertThat(
                        problems(
                                SHOP
                                        + MAP
                                        + """
                                          topic: $.type
                                          topics: [orders/payed]
                                          events:
                                            - on: orders/paid
                                              type: order.delivred
                                              when: body.status = "paid"
                                              skipwhen: topic == "x"
                                              wait: 1 hour
                                        """))
                .containsExactly(
                        "sources.yaml:13:13: \"order.delivred\" is not a type of event. Did you mean \"order.delivered\"?",
                        "sources.yaml:14:25: \"=\" is written == here.",
                        "sources.yaml:15:7: \"skipwhen\" is not a key of an event. Did you mean \"skip-when\"?",
                        "sources.yaml:16:7: \"wait\" needs \"correlate\": what the earlier message is known by.");
    }

    @Test
    void tellsWhatNobodyWouldHear() {
        String events = "  topics: [orders/payed]\n  events:\n    - { on: orders/paid, type: order.paid }\n";
        assertThat(problems(SHOP + MAP + "  topic: $.type\n" + events))
                .containsExactly(
                        "sources.yaml:10:12: no event listens for \"orders/payed\". Did you mean \"orders/paid\"?");
        assertThat(problems(SHOP + MAP + "  events:\n    - { on: orders/paid, type: order.paid }\n"))
                .containsExactly("sources.yaml:9:3: nothing says where the topic of a message stands: topic: { header:"
                        + " X-Topic } or topic: $.type.");
    }

    @Test
    void tellsOfFieldsNothingIsMappedTo() {
        assertThat(problems(SHOP + "  preset: plain\n  skip-when: order.totl < 10 || customer.shoeSize > 40\n"))
                .containsExactly(
                        "sources.yaml:5:14: nothing is mapped to order.totl. Did you mean \"order.total\"?",
                        "sources.yaml:5:33: nothing is mapped to customer.shoeSize. Map it, or ask body.");
    }

    @Test
    void tellsWhatAFieldCannotBe() {
        assertThat(
                        problems(
                                SHOP
                                        + MAP
                                        + """
                                            event.type: { default: order.paid, value: order.paid }
                                            order.weight: { path: $.weight, as: minor }
                                            order.first: { cel: order.total + 1 }
                                            customer.firstName: '$.names[*]'
                                            shop.domain: { header: "X Shop" }
                                        """))
                .containsExactly(
                        "sources.yaml:9:40: \"value\" is the older name of \"default\". Keep one of them.",
                        "sources.yaml:11:25: a field is worked out from body, headers, topic, not from other fields.",
                        "sources.yaml:12:25: \"$.names[*]\" is no path: at character 8 \"*\" stands for many values."
                                + " Name one: [0] is the first.",
                        "sources.yaml:13:28: a header's name has letters, digits and hyphens.");
        assertThat(problems(SHOP
                        + MAP
                        + "    event.type: { default: order.paid }\n    order.weight: { path: $.weight, as: minor }\n"))
                .containsExactly("sources.yaml:1:1: \"as: minor\" needs order.currency, which says how many digits"
                        + " there are. Map it.");
    }

    @Test
    void keepsSnapshotsForABoundedTime() {
        assertThat(problems(SHOP + MAP + "    event.type: $.type\n  snapshot: { key: $.id, keep: 400 days }\n"))
                .containsExactly("sources.yaml:10:26: a snapshot is kept from 1 minute to 366 days.");
        assertThat(problems(SHOP + MAP + "    event.type: $.type\n  snapshot: { on: x, keep: 60d }\n"))
                .contains("sources.yaml:10:13: a snapshot needs a \"key\": where the order's id stands, such as $.id.");
    }

    private static List<String> problems(String yaml) {
        return read(yaml).problems().stream().map(Problem::toString).toList();
    }

    private static Sources read(String yaml) {
        return new SourceReader(
                        "sources.yaml",
                        name -> Optional.ofNullable(Map.of("SECRET", "s").get(name)))
                .read(yaml);
    }
}
