package dev.earshot.purchase.source.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.platform.signature.HmacSignature;
import dev.earshot.platform.signature.Signature;
import dev.earshot.platform.signature.Vector;
import dev.earshot.platform.yaml.Problem;
import dev.earshot.platform.yaml.Warning;
import dev.earshot.purchase.source.Scheme;
import dev.earshot.purchase.source.Source;
import dev.earshot.purchase.source.Sources;
import dev.earshot.purchase.source.field.Converter;
import dev.earshot.purchase.source.field.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceReaderTest {

    private static final Instant NOW = Instant.parse("2026-03-05T14:00:00Z");
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "EARSHOT_SECRET_PLAIN", "plain_secret",
            "EARSHOT_SECRET_STANDARD", "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
            "BLANK", " ");

    private static final String GOOD =
            """
            plain:
              signature: hmac-sha256-hex
              secrets: ["${EARSHOT_SECRET_PLAIN}"]
              preset: plain
            """;

    @Test
    void readsTheShippedFile() throws IOException {
        Sources sources = read(Files.readString(Path.of("surveys/sources.yaml")));
        assertThat(sources.problems()).isEmpty();
        assertThat(sources.byId()).containsOnlyKeys("plain", "standard", "medusa", "prestashop");
        assertThat(sources.find("plain").orElseThrow().open()).isTrue();
        assertThat(sources.find("medusa").orElseThrow().warnings())
                .map(Warning::what)
                .containsExactly("EARSHOT_SECRET_MEDUSA is not set, so nothing from this source is accepted");
    }

    @Test
    void verifiesWithTheSecretOfTheEnvironment() {
        Source plain = read(GOOD).find("plain").orElseThrow();
        byte[] body = Vector.bytes("plain/order.json");
        Map<String, String> headers =
                Map.of("X-Signature", "sha256=63c5f4b5778ae52bf8cfa6bafd73ad7ee86466b3dcd71ec710c020715f540a40");
        assertThat(plain.verify(Vector.lookup(headers), body, NOW)).isEqualTo(new Signature.Valid());
    }

    @Test
    void acceptsNothingWhileTheSecretIsNotSet() {
        for (String name : List.of("NOT_SET", "BLANK")) {
            Source source = read(GOOD.replace("EARSHOT_SECRET_PLAIN", name))
                    .find("plain")
                    .orElseThrow();
            assertThat(source.open()).isFalse();
            assertThat(source.verify(Vector.lookup(Map.of("X-Signature", "sha256=00")), new byte[0], NOW))
                    .isEqualTo(new Signature.Invalid(name + " is not set, so nothing from this source is accepted."));
        }
    }

    @Test
    void warnsOfASecretThatCannotBeRead() {
        Source source = read(GOOD.replace("hmac-sha256-hex", "standard-webhooks"))
                .find("plain")
                .orElseThrow();
        assertThat(source.warnings())
                .map(Warning::toString)
                .containsExactly(
                        "sources.yaml:3:13: warning: EARSHOT_SECRET_PLAIN is not \"whsec_\" and the base64 of 24"
                                + " to 64 bytes, so nothing from this source is accepted.");
    }

    @Test
    void keepsTheOldSecretWhileTheNewOneIsMissing() {
        Source source =
                read(GOOD.replace("[\"", "[\"${NEXT}\", \"")).find("plain").orElseThrow();
        assertThat(source.open()).isTrue();
        assertThat(source.warnings())
                .map(Warning::toString)
                .containsExactly("sources.yaml:3:13: warning: NEXT is not set, so it is passed over.");
    }

    @Test
    void refusesASecretInTheFileWithoutRepeatingIt() {
        assertThat(problems(GOOD.replace("${EARSHOT_SECRET_PLAIN}", "hunter2")))
                .containsExactly(
                        "sources.yaml:3:13: a secret does not belong in this file. Put it into the environment and write"
                                + " its name: \"${EARSHOT_SECRET_…}\".");
    }

    @Test
    void laysTheMapOverThePreset() {
        Sources sources = read(
                GOOD
                        + "  map:\n    order.store: [$.order.branch, $.order.store]\n    order.size: { path: $.n, as: decimal }\n");
        assertThat(sources.problems()).isEmpty();
        Map<String, Field> fields =
                sources.find("plain").orElseThrow().mapping().fields();
        assertThat(fields.get("order.store").origins()).hasSize(2);
        assertThat(fields.get("order.size").converter()).isEqualTo(Converter.DECIMAL);
        assertThat(fields).containsKey("customer.email");
    }

    @Test
    void tellsAllProblemsAtOnce() {
        assertThat(
                        problems(
                                """
                        plain:
                          signatur: hmac-sha256-hex
                          secrets: []
                          preset: plian
                          map:
                            event.kye: $.order.id
                            order.store: $.order..store
                            order.total: { path: $.order.total, as: number, requird: true }
                            customer.email: { path: $.email, as: string }
                            order.channel: web
                        """))
                .containsExactly(
                        "sources.yaml:1:1: \"signature\" is missing, and no preset says it. Write one of: "
                                + String.join(", ", Scheme.yamlNames()) + ".",
                        "sources.yaml:2:3: \"signatur\" is not a key of a source. Did you mean \"signature\"?",
                        "sources.yaml:4:11: \"preset\" cannot be \"plian\". Did you mean \"plain\"?",
                        "sources.yaml:6:5: \"event.kye\" is not a field of an event. Did you mean \"event.key\"?",
                        "sources.yaml:7:18: \"$.order..store\" is no path: at character 8 \"..\" would search the whole document. Name every level.",
                        "sources.yaml:8:45: \"as\" cannot be \"number\". Write one of: string, trim, lower, int, count, email, instant, decimal, minor, bool, locale, code.",
                        "sources.yaml:8:53: \"requird\" is not a key of a field. Did you mean \"required\"?",
                        "sources.yaml:9:42: customer.email is always read as email.",
                        "sources.yaml:10:20: \"web\" is no path: at character 1 it has to begin with \"$\", the whole document. A fixed text is { value: \"web\" }.");
    }

    @Test
    void readsFixedValuesLikeSentOnes() {
        assertThat(problems(GOOD
                        + "  map:\n    event.at: { value: soon }\n    order.x: { path: $.x, required: perhaps }\n"))
                .containsExactly(
                        "sources.yaml:6:24: \"soon\" is not a point in time such as 2026-03-05T13:58:11Z.",
                        "sources.yaml:7:37: \"required\" is true or false, not \"perhaps\".");
        assertThat(problems(GOOD + "  map:\n    customer.backup: { path: $.x, as: email }\n"))
                .containsExactly(
                        "sources.yaml:6:39: only customer.email holds an address: other fields become segments of charts.");
    }

    @Test
    void wantsTheFieldsWithoutWhichThereIsNoEvent() {
        assertThat(problems(GOOD.replace("  preset: plain\n", "  map: { event.type: { value: order.delivered } }\n")))
                .containsExactly(
                        "sources.yaml:1:1: nothing says where event.key stands. Map it, or name a preset.",
                        "sources.yaml:1:1: nothing says where event.at stands. Map it, or name a preset.",
                        "sources.yaml:1:1: nothing says where customer.email stands. Map it, or name a preset.");
    }

    @Test
    void keepsTheOtherSourcesWhereOneIsBroken() {
        Sources sources = read("broken:\n  signature: \"hmac\n  preset: plain\n" + GOOD + "worse:\n\tpreset: plain\n");
        assertThat(sources.byId()).containsOnlyKeys("plain");
        assertThat(sources.broken()).containsExactlyInAnyOrder("broken", "worse");
        assertThat(sources.problems())
                .map(Problem::toString)
                .containsExactly(
                        "sources.yaml:2:14: a quote is opened here and never closed. Close it.",
                        "sources.yaml:9:1: a tab in the indentation. Use spaces.");
    }

    @Test
    void keepsTheFirstOfTwoSourcesOfOneName() {
        Sources sources = read(GOOD + GOOD);
        assertThat(sources.find("plain")).isPresent();
        assertThat(sources.problems())
                .map(Problem::toString)
                .containsExactly("sources.yaml:5:1: the source \"plain\" already stands on line 1. Keep one of them.");
    }

    @Test
    void readsAnEmptyFileAsNoSources() {
        assertThat(read("").byId()).isEmpty();
        assertThat(read("# nothing yet\n").problems()).isEmpty();
    }

    @Test
    void explainsAListAndABadName() {
        assertThat(problems("- plain\n"))
                .containsExactly("sources.yaml:1:1: a source begins with its name and a colon: \"my-shop:\".");
        assertThat(problems("My_Shop:\n  x: 1\n").get(0))
                .isEqualTo(
                        "sources.yaml:1:1: a source is named with lower-case letters, digits and hyphens: it is part of an address.");
    }

    @Test
    void refusesTheKeysOfTheOtherScheme() {
        assertThat(problems(GOOD.replace("hmac-sha256-hex", "standard-webhooks\n  header: X-Hook")))
                .containsExactly(
                        "sources.yaml:3:11: \"header\" does not belong to standard-webhooks, but to hmac, hmac-sha256-hex,"
                                + " bigcommerce.");
    }

    @Test
    void refusesWhatIsNotPlainYaml() {
        assertThat(problems(GOOD.replace("preset: plain", "preset: &p plain")))
                .containsExactly(
                        "sources.yaml:4:11: anchors (&) and aliases (*) are not used here. Write the value out,"
                                + " in quotes if it begins with & or *.");
        assertThat(problems(GOOD + "---\n" + GOOD.replace("plain:", "other:")))
                .containsExactly("sources.yaml:5:1: a second document begins here. Keep one in each file and remove"
                        + " \"---\".");
        assertThat(problems("# " + "x".repeat(262_144)))
                .containsExactly("sources.yaml:1:1: the file is larger than 256 KiB. Split it.");
    }

    @Test
    void aKeyHasAValueOnce() {
        assertThat(problems(GOOD + "  prefix:\n  preset: medusa\n  only: { $.a: [] }\n"))
                .containsExactly(
                        "sources.yaml:5:3: \"prefix\" has no value. Give it one, or remove the line.",
                        "sources.yaml:6:3: the key \"preset\" already stands on line 4. Keep one of them.",
                        "sources.yaml:7:16: an empty list. Add at least one value to listen for.");
    }

    @Test
    void keepsTheSpaceOfAPrefix() {
        Source source = read(GOOD + "  header: Authorization\n  prefix: 'HMAC '\n")
                .find("plain")
                .orElseThrow();
        assertThat(((HmacSignature) source.signature()).prefix()).isEqualTo("HMAC ");
    }

    private static List<String> problems(String yaml) {
        return read(yaml).problems().stream().map(Problem::toString).toList();
    }

    private static Sources read(String yaml) {
        return new SourceReader("sources.yaml", name -> Optional.ofNullable(ENVIRONMENT.get(name))).read(yaml);
    }
}
