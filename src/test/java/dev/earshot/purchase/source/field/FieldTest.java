package dev.earshot.purchase.source.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldTest {

    private static final Field TYPE = new Field(
            "event.type",
            List.of(new Origin.InBody(FieldPath.parse("$.type"))),
            Optional.empty(),
            Converter.STRING,
            true);

    /** The column of types is shorter than those of other fields. */
    @Test
    void takesNoTypeThatCannotBeStored() {
        assertThat(typeOf(60)).isInstanceOf(Field.Value.class);
        assertThat(typeOf(61)).isEqualTo(new Field.Refused("event.type at $.type is longer than 60 characters."));
    }

    private static Field.Found typeOf(int length) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("type", "t".repeat(length));
        return TYPE.in(new Reading(Map.of(), body, "", Optional.empty()), Optional.empty());
    }
}
