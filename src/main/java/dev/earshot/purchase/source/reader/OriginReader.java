package dev.earshot.purchase.source.reader;

import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.purchase.source.field.Converter;
import dev.earshot.purchase.source.field.FieldPath;
import dev.earshot.purchase.source.field.Origin;
import java.util.List;
import java.util.Optional;

/** Reads where a text stands: {@code $.a.b}, {@code $.items[*].sku}, {@code snapshot:$.a}, {@code header:X-Topic}. */
final class OriginReader {

    private static final String SNAPSHOT = "snapshot:";
    private static final String HEADER = "header:";
    private static final String EACH = "[*]";

    private final Findings findings;

    OriginReader(Findings findings) {
        this.findings = findings;
    }

    /** One or several, in the order they are tried. */
    List<Origin> all(YamlNode node, Converter converter) {
        return node.items().stream()
                .flatMap(one -> word(one).flatMap(text -> origin(one, text, converter)).stream())
                .toList();
    }

    /** One or several names of headers. */
    List<Origin> headers(YamlNode node) {
        return node.items().stream()
                .flatMap(one -> word(one).flatMap(text -> header(one, text)).stream())
                .toList();
    }

    Optional<FieldPath> path(YamlNode at, String text) {
        try {
            return Optional.of(FieldPath.parse(text));
        } catch (FieldPath.Malformed e) {
            String advice = text.startsWith("$") ? "" : ". A fixed text is { value: \"" + text + "\" }";
            findings.problem(at, e.getMessage() + advice);
            return Optional.empty();
        }
    }

    private Optional<Origin> origin(YamlNode at, String text, Converter converter) {
        if (text.startsWith(HEADER)) {
            return header(at, text.substring(HEADER.length()).strip());
        }
        if (text.startsWith(SNAPSHOT)) {
            return inBody(at, text.substring(SNAPSHOT.length()).strip(), converter)
                    .map(Origin.InSnapshot::new);
        }
        return inBody(at, text, converter);
    }

    private Optional<Origin> inBody(YamlNode at, String text, Converter converter) {
        int each = text.indexOf(EACH);
        boolean several = converter == Converter.STRING || converter == Converter.COUNT;
        if (each < 0 || !several || !text.startsWith("$")) {
            return path(at, text).map(Origin.InBody::new);
        }
        Optional<FieldPath> list = path(at, text.substring(0, each));
        Optional<FieldPath> item = list.flatMap(any -> path(at, "$" + text.substring(each + EACH.length())));
        return item.map(found -> new Origin.InList(list.get(), found, converter == Converter.COUNT));
    }

    private Optional<Origin> header(YamlNode at, String name) {
        if (name.matches("[A-Za-z0-9_-]{1,100}")) {
            return Optional.of(new Origin.InHeader(name));
        }
        findings.problem(at, "a header's name has letters, digits and hyphens");
        return Optional.empty();
    }

    Optional<String> word(YamlNode node) {
        if (node instanceof Scalar scalar && !scalar.absent() && !scalar.text().isEmpty()) {
            return Optional.of(scalar.written());
        }
        findings.problem(node, "a single value belongs here, not " + node.kind());
        return Optional.empty();
    }
}
