package dev.earshot.catalog.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the JSON Schema (draft 2020-12) of surveys, by which editors complete keys and underline mistakes. */
public final class SurveySchema {

    private static final String SPAN = "none|[0-9]{1,7} (minute|hour|day|week)s?";

    private static final String JSON = root().toPrettyString();

    private SurveySchema() {}

    public static String json() {
        return JSON;
    }

    private static ObjectNode root() {
        ObjectNode root = Shape.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "A survey of Earshot");
        root.setAll(of(SurveyKeys.SURVEY));
        ArrayNode either = root.putArray("oneOf");
        either.addObject().putArray("required").add("questions");
        either.addObject().putArray("required").add("pages");
        root.putObject("not").putArray("required").add("who").add("open");
        ObjectNode definitions = root.putObject("$defs");
        definitions.set("text", text());
        definitions.set("condition", Shape.scalar().put("minLength", 1).put("maxLength", Shape.MOST_CHARACTERS));
        definitions.set("span", Shape.object().put("type", "string").put("pattern", "^(?:" + SPAN + ")$"));
        definitions.set("question", question());
        SurveyKeys.PARTS.forEach(group -> definitions.set(group.name(), of(group)));
        QuestionKeys.PARTS.forEach(group -> definitions.set(group.name(), of(group)));
        QuestionKeys.TYPES.forEach(type -> definitions.set(type(type), of(QuestionKeys.of(type))));
        return root;
    }

    private static ObjectNode of(KeyGroup group) {
        ObjectNode schema = Shape.object().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (Key key : group.keys()) {
            properties.set(key.name(), key.shape().schema().put("description", key.says()));
            if (key.needed()) {
                required.add(key.name());
            }
        }
        return schema.put("additionalProperties", false);
    }

    /** One for all languages, or one for each. */
    private static ObjectNode text() {
        ObjectNode schema = Shape.object();
        ArrayNode either = schema.putArray("anyOf");
        either.add(words());
        ObjectNode each = either.addObject().put("type", "object").put("minProperties", 1);
        each.putObject("propertyNames").put("pattern", "^(?:" + SurveyKeys.LANGUAGE + ")$");
        each.set("additionalProperties", words());
        return schema;
    }

    private static ObjectNode words() {
        return Shape.scalar().put("minLength", 1).put("maxLength", Shape.MOST_CHARACTERS);
    }

    /** A type, or a group of the keys that its type has. */
    private static ObjectNode question() {
        ObjectNode schema = Shape.object();
        schema.putArray("type").add("string").add("object");
        schema.putObject("if").put("type", "string");
        schema.set("then", new Shape.Words(QuestionKeys.TYPES).schema());
        ObjectNode group = schema.putObject("else");
        group.putArray("required").add("type");
        group.putObject("properties").set("type", new Shape.Words(QuestionKeys.TYPES).schema());
        ArrayNode types = group.putArray("allOf");
        for (String type : QuestionKeys.TYPES) {
            ObjectNode rule = types.addObject();
            ObjectNode asked = rule.putObject("if");
            asked.putArray("required").add("type");
            asked.putObject("properties").putObject("type").put("const", type);
            rule.set("then", new Shape.Named(type(type)).schema());
        }
        return schema;
    }

    /** Apart from the texts, whose definition is called "text" too. */
    private static String type(String type) {
        return "type-" + type;
    }
}
