package dev.earshot.platform.yaml;

import java.util.List;
import java.util.Map;

/** A part of a YAML file that knows where it stands. Lines and columns count from 1. */
public sealed interface YamlNode {

    int line();

    int column();

    /** What an author would call it: "a text", "a list", "a group of keys". */
    String kind();

    /** The items of a list; for keys that take one or several, anything else is the only one. */
    default List<YamlNode> items() {
        return List.of(this);
    }

    /**
     * A value as it was written. Nothing is guessed from its looks: in YAML 1.1 the language {@code no} is false, the
     * number {@code 012} is ten and the version {@code 1.10} loses its zero.
     *
     * @param textColumn where its first character stands if all of it stands on one line as it is, without escapes; else 0
     * @param written between the quotes, with the space there
     * @param plain written without quotes
     */
    record Scalar(int line, int column, int textColumn, String written, boolean plain) implements YamlNode {

        /** Without space around it. */
        public String text() {
            return written.strip();
        }

        /** The column of a character of {@link #text()}; of the whole value where that cannot be known. */
        public int columnOf(int index) {
            int before = written.indexOf(text());
            return textColumn == 0 ? column : textColumn + written.codePointCount(0, before + index);
        }

        /** Whether nothing was given: {@code key:}, {@code key: ~} or {@code key: null}. */
        public boolean absent() {
            return plain && (written.isEmpty() || written.equals("~") || written.equals("null"));
        }

        @Override
        public String kind() {
            return absent() ? "nothing" : "a text";
        }
    }

    record Sequence(int line, int column, List<YamlNode> items) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** @param entries in the order written, each key once */
    record Block(int line, int column, Map<String, Entry> entries) implements YamlNode {
        @Override
        public String kind() {
            return "a group of keys";
        }
    }

    record Entry(Scalar key, YamlNode value) {}
}
