package dev.earshot.platform.yaml;

import dev.earshot.platform.yaml.YamlNode.Block;
import dev.earshot.platform.yaml.YamlNode.Entry;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.platform.yaml.YamlNode.Sequence;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;

/**
 * Builds located nodes from the events of the SnakeYAML parser.
 *
 * <p>Only the plain part of YAML is taken: one document, groups, lists and values. Anchors, aliases and tags are refused,
 * so a small file cannot unfold into a large one and nothing but text is ever made of it.
 */
public final class YamlReader {

    /** Deepest nesting of groups and lists; the language of surveys needs eight. */
    static final int MAX_DEPTH = 12;

    private final Iterator<Event> events;
    private final Findings findings;

    /** Where the last event stood. */
    private int line = 1;

    private int column = 1;

    private YamlReader(Iterator<Event> events, Findings findings) {
        this.events = events;
        this.findings = findings;
    }

    /** What a file consists of; empty where it holds nothing, or could not be read to its end, which is a problem. */
    public static Optional<YamlNode> read(String yaml, Findings findings) {
        if (!YamlCharacters.good(yaml, findings)) {
            return Optional.empty();
        }
        Iterator<Event> events =
                new Yaml(new LoaderOptions()).parse(new StringReader(yaml)).iterator();
        YamlReader reader = new YamlReader(events, findings);
        try {
            return reader.document();
        } catch (MarkedYAMLException e) {
            YamlSyntax.explain(e, findings);
        } catch (YAMLException e) {
            // The parser lost its way and does not say where: somewhere after the last thing it understood.
            findings.problem(
                    reader.line,
                    reader.column,
                    "what follows this cannot be read as YAML. Check the brackets, the quotes and the indentation",
                    Optional.empty());
        } catch (Refused e) {
            findings.problem(e.line, e.column, e.sentence, Optional.empty());
        }
        return Optional.empty();
    }

    /** Whether a file is small enough to be looked at; for those who cut it before it is read. */
    public static boolean fits(String yaml, Findings findings) {
        return YamlCharacters.fits(yaml, findings);
    }

    private Event next() {
        Event event = events.next();
        line = line(event);
        column = column(event);
        return event;
    }

    private Optional<YamlNode> document() {
        next(); // the start of the stream
        if (!(next() instanceof DocumentStartEvent)) {
            return Optional.empty();
        }
        YamlNode root = node(next(), 1);
        next(); // the end of the document
        Event after = next();
        if (!(after instanceof StreamEndEvent)) {
            throw new Refused(after, "a second document begins here. Keep one in each file and remove \"---\"");
        }
        return Optional.of(root);
    }

    private YamlNode node(Event event, int depth) {
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor() != null) {
            throw new Refused(
                    event,
                    "anchors (&) and aliases (*) are not used here. Write the value out, in quotes"
                            + " if it begins with & or *");
        }
        if (depth > MAX_DEPTH) {
            throw new Refused(event, "this is nested more than " + MAX_DEPTH + " levels deep. Check the indentation");
        }
        if (event instanceof MappingStartEvent start) {
            refuseTag(start, start.getTag());
            return block(start, depth);
        }
        if (event instanceof SequenceStartEvent start) {
            refuseTag(start, start.getTag());
            return sequence(start, depth);
        }
        return scalar((ScalarEvent) event);
    }

    private Block block(MappingStartEvent start, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Event event = next(); !(event instanceof MappingEndEvent); event = next()) {
            if (!(node(event, depth + 1) instanceof Scalar key)) {
                throw new Refused(event, "a key is a single word. Put a text that begins with [, { or ? in quotes");
            }
            Entry entry = new Entry(key, node(next(), depth + 1));
            Entry first = entries.putIfAbsent(key.text(), entry);
            if (first != null) {
                findings.problem(
                        key,
                        "the key \"" + key.text() + "\" already stands on line "
                                + first.key().line() + ". Keep one of them");
            }
        }
        return new Block(line(start), column(start), entries);
    }

    private Sequence sequence(SequenceStartEvent start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = next(); !(event instanceof SequenceEndEvent); event = next()) {
            items.add(node(event, depth + 1));
        }
        return new Sequence(line(start), column(start), items);
    }

    private static Scalar scalar(ScalarEvent event) {
        refuseTag(event, event.getTag());
        return new Scalar(line(event), column(event), textColumn(event), event.getValue(), event.isPlain());
    }

    private static int textColumn(ScalarEvent event) {
        int quotes = event.isPlain() ? 0 : 1;
        int width = event.getEndMark().getColumn() - event.getStartMark().getColumn() - 2 * quotes;
        boolean asItIs = event.getStartMark().getLine() == event.getEndMark().getLine()
                && width == event.getValue().codePointCount(0, event.getValue().length());
        return asItIs ? column(event) + quotes : 0;
    }

    private static void refuseTag(Event event, @Nullable String tag) {
        if (tag != null) {
            throw new Refused(event, "tags (!) are not used here. Put a text that begins with ! in quotes");
        }
    }

    private static int line(Event event) {
        return event.getStartMark().getLine() + 1;
    }

    private static int column(Event event) {
        return event.getStartMark().getColumn() + 1;
    }

    /** Something after which reading on would only guess. */
    private static final class Refused extends RuntimeException {
        private final int line;
        private final int column;
        private final String sentence;

        private Refused(Event at, String sentence) {
            super(sentence, null, false, false);
            this.sentence = sentence;
            this.line = YamlReader.line(at);
            this.column = YamlReader.column(at);
        }
    }
}
