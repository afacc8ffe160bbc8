package dev.earshot.purchase.source.field;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.platform.cel.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A place where the text of a field may stand. */
public sealed interface Origin {

    /** No converter reads it: something stands there, and it is no text. */
    String UNREADABLE = "\u0000";

    /** Most entries of a list that become one text. */
    int MOST_ENTRIES = 20;

    /** As written: "$.email", "snapshot:$.email", "header:X-Shopify-Topic". */
    String text();

    /** Empty where nothing stands there: null and blank text are nothing. */
    Optional<String> in(Reading reading);

    record InBody(FieldPath path) implements Origin {
        @Override
        public String text() {
            return path.text();
        }

        @Override
        public Optional<String> in(Reading reading) {
            return plain(path.in(reading.body()));
        }
    }

    record InSnapshot(Origin inBody) implements Origin {
        @Override
        public String text() {
            return "snapshot:" + inBody.text();
        }

        @Override
        public Optional<String> in(Reading reading) {
            return reading.snapshot()
                    .flatMap(
                            kept -> inBody.in(new Reading(reading.headers(), kept, reading.topic(), Optional.empty())));
        }
    }

    /** @param name as written; headers are found in any case */
    record InHeader(String name) implements Origin {
        @Override
        public String text() {
            return "header:" + name;
        }

        @Override
        public Optional<String> in(Reading reading) {
            return reading.header(name).filter(value -> !value.isBlank());
        }
    }

    /**
     * All entries of a list: how many there are, or one text of what stands in each.
     *
     * @param item where in an entry; the entry itself where it is "$"
     */
    record InList(FieldPath list, FieldPath item, boolean counting) implements Origin {
        @Override
        public String text() {
            return list.text() + "[*]" + item.text().substring(1);
        }

        @Override
        public Optional<String> in(Reading reading) {
            JsonNode entries = list.in(reading.body());
            if (!entries.isArray()) {
                return plain(entries).map(something -> UNREADABLE);
            }
            if (counting) {
                return Optional.of(String.valueOf(entries.size()));
            }
            List<String> texts = new ArrayList<>();
            for (JsonNode entry : entries) {
                plain(item.in(entry)).filter(text -> !text.equals(UNREADABLE)).ifPresent(texts::add);
                if (texts.size() == MOST_ENTRIES) {
                    break;
                }
            }
            return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", texts));
        }
    }

    /** Worked out; what cannot be worked out is there and unreadable. */
    record Computed(Expression expression) implements Origin {
        @Override
        public String text() {
            return "cel:" + expression.source();
        }

        @Override
        public Optional<String> in(Reading reading) {
            if (!(expression.evaluate(reading.values()) instanceof Expression.Value result)) {
                return Optional.of(UNREADABLE);
            }
            return result.value().equals(Expression.NOTHING)
                    ? Optional.empty()
                    : Optional.of(Expression.text(result.value()).orElse(UNREADABLE));
        }
    }

    /** Objects and lists have no text that means anything. */
    private static Optional<String> plain(JsonNode node) {
        if (node.isMissingNode()
                || node.isNull()
                || (node.isTextual() && node.asText().isBlank())) {
            return Optional.empty();
        }
        return Optional.of(node.isValueNode() ? node.asText() : UNREADABLE);
    }
}
