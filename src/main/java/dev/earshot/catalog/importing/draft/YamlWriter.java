package dev.earshot.catalog.importing.draft;

import dev.earshot.catalog.importing.draft.Keys.Row;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes keys as YAML people like to read: one key a line, quotes only where YAML needs them. */
public final class YamlWriter {

    /** Words other readers of YAML take for something else than words. */
    private static final Set<String> NO_WORDS = Set.of("true", "false", "null", "~", "yes", "no", "on", "off");

    private static final String OPENING = "“„«‘¿¡(…";

    private final StringBuilder yaml = new StringBuilder();

    private YamlWriter() {}

    public static String write(Keys keys) {
        YamlWriter writer = new YamlWriter();
        writer.group(keys, "");
        return writer.yaml.toString();
    }

    private void group(Keys keys, String indent) {
        String before = "";
        for (Map.Entry<String, Object> entry : keys.values().entrySet()) {
            yaml.append(before).append(name(entry.getKey())).append(':');
            value(entry.getValue(), indent, keys.remarks().getOrDefault(entry.getKey(), ""));
            before = indent;
        }
    }

    private void value(Object value, String indent, String remark) {
        if (value instanceof Words words && words.byLanguage().size() > 1) {
            Keys lines = new Keys();
            words.byLanguage().forEach(lines::put);
            value(lines, indent, remark);
        } else if (value instanceof Keys keys) {
            yaml.append('\n').append(indent).append("  ");
            group(keys, indent + "  ");
        } else if (value instanceof List<?> list) {
            yaml.append('\n');
            list(list, indent + "  ");
        } else {
            yaml.append(' ')
                    .append(line(value))
                    .append(remark.isEmpty() ? "" : " # " + remark)
                    .append('\n');
        }
    }

    private void list(List<?> items, String indent) {
        boolean apart = false;
        for (Object item : items) {
            Keys keys = (Keys) item;
            if (apart) {
                yaml.append('\n');
            }
            yaml.append(indent).append("- ");
            group(keys, indent + "  ");
            apart = keys.has("type") || keys.has("questions");
        }
    }

    private static String line(Object value) {
        if (value instanceof Words words) {
            return scalar(words.first());
        }
        if (value instanceof Row row) {
            return row.words().stream().collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? scalar(text) : value.toString();
    }

    private static String name(String key) {
        return key.equals("true") || key.equals("false") || key.equals("null") ? quoted(key) : key;
    }

    static String scalar(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || NO_WORDS.contains(text.toLowerCase(java.util.Locale.ROOT))) {
            return false;
        }
        int first = text.codePointAt(0);
        return (Character.isLetterOrDigit(first) || OPENING.indexOf(first) >= 0)
                && !text.matches("[0-9.+-][0-9.+eExX_-]*")
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && text.equals(PlainText.of(text));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
