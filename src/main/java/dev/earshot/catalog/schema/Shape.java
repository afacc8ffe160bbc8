package dev.earshot.catalog.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;

/** What can stand behind a key. Knows how JSON Schema (draft 2020-12) says so. */
public sealed interface Shape {

    /** Most characters of a text in one language. */
    int MOST_CHARACTERS = 1_000;

    Shape FLAG = new Flag();
    Shape WORDING = new Named("text");
    Shape CONDITION = new Named("condition");
    Shape SPAN = new Named("span");

    ObjectNode schema();

    /** One of some words. */
    record Words(List<String> allowed) implements Shape {
        static Words of(String... allowed) {
            return new Words(List.of(allowed));
        }

        @Override
        public ObjectNode schema() {
            ObjectNode schema = object();
            ArrayNode words = schema.putArray("enum");
            // YAML reads 7 as a number where "7" is a text; both are taken.
            allowed.forEach(word -> {
                words.add(word);
                if (word.matches("[0-9]+")) {
                    words.add(Integer.parseInt(word));
                }
            });
            return schema;
        }
    }

    /** A whole number, both ends included. */
    record Whole(int lowest, int highest) implements Shape {
        @Override
        public ObjectNode schema() {
            return object().put("type", "integer").put("minimum", lowest).put("maximum", highest);
        }
    }

    /** A number, both ends included. */
    record Number(int lowest, int highest) implements Shape {
        @Override
        public ObjectNode schema() {
            return object().put("type", "number").put("minimum", lowest).put("maximum", highest);
        }
    }

    record Flag() implements Shape {
        @Override
        public ObjectNode schema() {
            return object().put("type", "boolean");
        }
    }

    /**
     * A single value.
     *
     * @param pattern a regular expression that Java and ECMA-262 read alike, matching all of it; empty for anything
     */
    record Line(String pattern, int most) implements Shape {

        static final Line ANY = new Line("", MOST_CHARACTERS);

        public boolean matches(String value) {
            return value.length() <= most && (pattern.isEmpty() || value.matches(pattern));
        }

        @Override
        public ObjectNode schema() {
            ObjectNode schema = scalar().put("minLength", 1).put("maxLength", most);
            return pattern.isEmpty() ? schema : schema.put("pattern", "^(?:" + pattern + ")$");
        }
    }

    /** A definition of the schema by its name. */
    record Named(String name) implements Shape {
        @Override
        public ObjectNode schema() {
            return object().put("$ref", "#/$defs/" + name);
        }
    }

    /** A list. */
    record Many(Shape item, int least, int most) implements Shape {
        @Override
        public ObjectNode schema() {
            ObjectNode schema =
                    object().put("type", "array").put("minItems", least).put("maxItems", most);
            schema.set("items", item.schema());
            return schema;
        }
    }

    /** Lines of {@code name: value}, the names being the author's own. */
    record Lines(String names, Shape value, int least, int most) implements Shape {
        @Override
        public ObjectNode schema() {
            ObjectNode schema =
                    object().put("type", "object").put("minProperties", least).put("maxProperties", most);
            schema.putObject("propertyNames").put("pattern", "^(?:" + names + ")$");
            schema.set("additionalProperties", value.schema());
            return schema;
        }
    }

    /** One of several shapes. */
    record Either(List<Shape> shapes) implements Shape {
        static Either of(Shape... shapes) {
            return new Either(Arrays.asList(shapes));
        }

        @Override
        public ObjectNode schema() {
            ObjectNode schema = object();
            ArrayNode any = schema.putArray("anyOf");
            shapes.forEach(shape -> any.add(shape.schema()));
            return schema;
        }
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Whatever YAML makes of a value written without quotes: all is taken as written. */
    static ObjectNode scalar() {
        ObjectNode schema = object();
        schema.putArray("type").add("string").add("number").add("boolean");
        return schema;
    }
}
