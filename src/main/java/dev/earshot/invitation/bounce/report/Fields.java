package dev.earshot.invitation.bounce.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One block of "Name: value" lines, unfolded: headers of a mail, or what a report says of one recipient. */
final class Fields {

    private static final int MOST_BLOCKS = 50;
    private static final int MOST_FIELDS = 300;

    private record Field(String name, String value) {}

    private final List<Field> fields = new ArrayList<>();

    /** The blocks of a text, parted by empty lines; blocks without a field are left out. */
    static List<Fields> blocks(byte[] text) {
        List<Fields> blocks = new ArrayList<>();
        Fields block = new Fields();
        for (String line : new String(text, StandardCharsets.UTF_8).split("\r\n|\n|\r", -1)) {
            if (!line.isBlank()) {
                block.add(line);
            } else if (!block.fields.isEmpty()) {
                blocks.add(block);
                block = new Fields();
                if (blocks.size() == MOST_BLOCKS) {
                    return blocks;
                }
            }
        }
        if (!block.fields.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    /** Every value of this name, in their order. */
    Stream<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name.equals(name.toLowerCase(Locale.ROOT)))
                .map(Field::value);
    }

    /** The first value of this name; "" where there is none. */
    String first(String name) {
        return all(name).findFirst().orElse("");
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        if (Character.isWhitespace(line.charAt(0)) && !fields.isEmpty()) {
            Field last = fields.remove(fields.size() - 1);
            // A value that is continued for ever is cut: nothing we look for is that long.
            fields.add(last.value.length() > 8_000 ? last : new Field(last.name, last.value + " " + line.strip()));
        } else if (colon > 0 && fields.size() < MOST_FIELDS) {
            String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            fields.add(new Field(name, line.substring(colon + 1).strip()));
        }
    }
}
