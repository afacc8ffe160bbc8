package dev.earshot.platform.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads YAML into {@link YamlNode}s. Repeated keys and aliases are mistakes; a syntax error ends the reading. */
public final class YamlReader {

    private static final YAMLFactory YAML = new YAMLFactory();

    private final YAMLParser parser;
    private final Mistakes mistakes;

    private YamlReader(YAMLParser parser, Mistakes mistakes) {
        this.parser = parser;
        this.mistakes = mistakes;
    }

    /** The document; empty where the text holds none or cannot be read, which the mistakes tell apart. */
    public static Optional<YamlNode> read(String text, Mistakes mistakes) {
        try (YAMLParser parser = YAML.createParser(text)) {
            return parser.nextToken() == null ? Optional.empty() : Optional.of(new YamlReader(parser, mistakes).node());
        } catch (JsonProcessingException e) {
            mistakes.add(syntaxMark(e), "This is no YAML: " + problem(e) + ".");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory is always readable", e);
        }
    }

    private YamlNode node() throws IOException {
        Mark at = mark(parser.currentTokenLocation());
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return block(at);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node());
            }
            return new YamlNode.Sequence(items, at);
        }
        if (parser.isCurrentAlias()) {
            mistakes.add(at, "Aliases (*name) are not read here. Write the value itself.");
        }
        boolean nothing = parser.currentToken() == JsonToken.VALUE_NULL;
        return new YamlNode.Scalar(nothing ? "" : parser.getText(), at);
    }

    private YamlNode block(Mark at) throws IOException {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Mark keyAt = mark(parser.currentTokenLocation());
            parser.nextToken();
            YamlNode.Entry first = entries.putIfAbsent(key, new YamlNode.Entry(key, keyAt, node()));
            if (first != null) {
                mistakes.add(
                        keyAt,
                        "\"" + key + "\" stands here already, in line "
                                + first.at().line() + ".");
            }
        }
        return new YamlNode.Block(List.copyOf(entries.values()), at);
    }

    private static Mark mark(JsonLocation location) {
        return new Mark(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** Where the parser stumbled; Jackson's own location is where the last good token began. */
    private static Mark syntaxMark(JsonProcessingException e) {
        return e.getCause() instanceof MarkedYAMLException yaml
                ? new Mark(
                        yaml.getProblemMark().getLine() + 1,
                        yaml.getProblemMark().getColumn() + 1)
                : mark(e.getLocation());
    }

    private static String problem(JsonProcessingException e) {
        String message = e.getCause() instanceof MarkedYAMLException yaml ? yaml.getProblem() : e.getOriginalMessage();
        return message.lines().findFirst().orElse("it cannot be read");
    }
}
