package dev.earshot.purchase.source;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.purchase.source.field.FieldPath;
import java.util.List;
import java.util.Optional;

/**
 * A condition for listening at all: one value of the document is one of a few texts. For shops that send every change
 * of an order.
 *
 * @param allowed never empty
 */
public record Only(FieldPath path, List<String> allowed) {

    public Only {
        allowed = List.copyOf(allowed);
    }

    /** Why the document is passed over; empty where it is not. */
    Optional<String> objection(JsonNode document) {
        return allowed.contains(path.in(document).asText())
                ? Optional.empty()
                : Optional.of(path + " is not "
                        + allowed.stream().map(text -> "\"" + text + "\"").collect(joining(" or ")) + ".");
    }
}
