package dev.earshot.purchase.source.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.purchase.source.JsonBody;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldPathTest {

    private static final JsonNode DOCUMENT = JsonBody.read(
                    "{\"a\":{\"b c\":[{\"d-e\":7},8]},\"ß\":9,\"\":1}".getBytes(StandardCharsets.UTF_8))
            .orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"$.a['b c'][0].d-e|7", "$.a[\"b c\"][1]|8", "$['a']['b c'][0]['d-e']|7", "$.ß|9"})
    void findsAValue(String path, int value) {
        assertThat(FieldPath.parse(path).in(DOCUMENT).asInt()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"$.x.y[3].z", "$.a[0]", "$.ß.q", "$['b c']", "$.a['b c'][9999]"})
    void findsNothingWhereNothingIs(String path) {
        assertThat(FieldPath.parse(path).in(DOCUMENT).isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "order.id|1",
                "``|1",
                "$..email|2",
                "$.items[*]|8",
                "$.items.*|8",
                "$.items[?(@.x)]|8",
                "$.items[0:2]|8",
                "$.items[:2]|8",
                "$.items[-1]|8",
                "$.items[01]|8",
                "$.items[12345]|8",
                "$.a['x|4",
                "$.a['x','y']|4",
                "$.a['']|4",
                "$.a['x\\u0041']|4",
                "$.|2",
                "$.a.|4",
                "$.a b|4",
                "$a|2",
                "$.length()|9",
                "$ .a|2"
            })
    void refusesEverythingElseAndSaysWhere(String path, int character) {
        assertThatThrownBy(() -> FieldPath.parse(path))
                .isInstanceOf(FieldPath.Malformed.class)
                .hasMessageContaining("at character " + character + " ");
    }

    @Test
    void explainsWhatItDoesNotRead() {
        assertThatThrownBy(() -> FieldPath.parse("$.items[*].sku"))
                .hasMessage(
                        "\"$.items[*].sku\" is no path: at character 8 \"*\" stands for many values. Name one: [0] is the first");
    }
}
