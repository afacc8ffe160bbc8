package dev.earshot.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.earshot.catalog.importing.Imported.Carried;
import dev.earshot.catalog.importing.Imported.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files nobody's editor wrote: either they are read soundly, or they are refused in a sentence. */
class MutatedTest {

    private static final int MUTANTS = 5_000;

    private static final List<String> POISON = List.of(
            "",
            " ",
            "-",
            "#recall:visit/fallback:}{#",
            "{nps}",
            "{answers.nps|x}",
            "{order.total",
            "a: b # c",
            "\u0000\uD800\u202E",
            "<script>alert(1)</script><b>",
            "&#x110000;&#0;&lt;",
            "*anchor",
            "!tag",
            "'",
            "\"",
            "\\",
            "- x",
            "? y",
            "%",
            "@",
            "`",
            "true",
            "null",
            "~",
            "012",
            "1e5",
            "default",
            "{nps} <= 6 and ({nps} > 2 or not {why} contains 'x\\'y')",
            "{nps} =",
            "((((((((((((((((((((((((",
            "end",
            "مرحبا",
            "👍🏽",
            "score",
            "in",
            "\u2028x\u0085",
            "https://",
            "x".repeat(1_200));

    @Test
    void areReadSoundlyOrRefusedInASentence() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> originals = new ArrayList<>();
        for (String name : Fixture.ALL) {
            originals.add(mapper.readTree(Fixture.bytes(name)));
        }
        Random random = new Random(20260419);
        int carried = 0;
        for (int i = 0; i < MUTANTS; i++) {
            JsonNode mutant = originals.get(i % originals.size()).deepCopy();
            for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
                change(mutant, originals, random);
            }
            String json = mutant.toString();
            if (random.nextInt(20) == 0) {
                json = json.substring(0, random.nextInt(json.length()));
            }
            Imported imported = SurveyImport.read("mutant", "mutant.json", json.getBytes(StandardCharsets.UTF_8));
            if (imported instanceof Carried whole) {
                carried++;
                // It has been through the reader of our language: what that refuses is refused with other words.
                assertThat(whole.questions()).isPositive();
            } else {
                assertThat(((Refused) imported).sentence())
                        .as(json)
                        .startsWith("mutant.json:")
                        .doesNotContain("cannot be read")
                        .hasSizeLessThan(1_000);
            }
        }
        assertThat(carried).isBetween(MUTANTS / 2, MUTANTS - 1);
    }

    /** Somewhere in the tree: a key gone, a value of another kind, a list doubled, a part of another survey. */
    private static void change(JsonNode root, List<JsonNode> others, Random random) {
        JsonNode place = somewhere(root, random);
        JsonNode value = value(others, random);
        if (place instanceof ObjectNode group && !group.isEmpty()) {
            List<String> keys = new ArrayList<>();
            group.fieldNames().forEachRemaining(keys::add);
            String key = keys.get(random.nextInt(keys.size()));
            if (random.nextInt(4) == 0) {
                group.remove(key);
            } else {
                group.set(key, value);
            }
        } else if (place instanceof ArrayNode list && !list.isEmpty()) {
            int at = random.nextInt(list.size());
            switch (random.nextInt(3)) {
                case 0 -> list.remove(at);
                case 1 -> list.set(at, value);
                default -> list.add(list.get(at).deepCopy());
            }
        }
    }

    private static JsonNode value(List<JsonNode> others, Random random) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (random.nextInt(8)) {
            case 0 -> make.nullNode();
            case 1 -> make.booleanNode(random.nextBoolean());
            case 2 -> make.numberNode(random.nextInt(25) - 5);
            case 3 -> make.numberNode(random.nextDouble() * 1e300);
            case 4 -> make.arrayNode().add(make.textNode(POISON.get(random.nextInt(POISON.size()))));
            case 5 ->
                somewhere(others.get(random.nextInt(others.size())), random).deepCopy();
            default -> make.textNode(POISON.get(random.nextInt(POISON.size())));
        };
    }

    private static JsonNode somewhere(JsonNode root, Random random) {
        JsonNode place = root;
        for (int depth = random.nextInt(9); depth > 0; depth--) {
            List<JsonNode> inner = new ArrayList<>();
            place.forEach(child -> {
                if (child.isContainerNode()) {
                    inner.add(child);
                }
            });
            if (inner.isEmpty()) {
                return place;
            }
            place = inner.get(random.nextInt(inner.size()));
        }
        return place;
    }
}
