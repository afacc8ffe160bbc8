package dev.earshot.purchase.source;

import dev.earshot.purchase.source.Mapping.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * How a mapping read one message: every field with where its value came from, and what all of it leads to. For a person who
 * looks at it: it holds values as they were sent.
 *
 * @param topic what the message says it is about; empty where it does not say
 * @param event type of the event whose map was used; empty where none fitted
 * @param notes why earlier events of the source were passed over, in the order tried
 * @param fields in the order of the map
 */
public record MappingTrace(String topic, String event, List<String> notes, List<Line> fields, Outcome outcome) {

    /**
     * One field.
     *
     * @param value as it is kept; empty where there is none
     * @param origin "$.email", "snapshot:$.email", "header:X-Shopify-Topic", "default", "cel"; empty where there is no value
     * @param whyNot why there is no value; empty where there is one
     */
    public record Line(String name, Optional<String> value, String origin, String whyNot, boolean required) {}

    public MappingTrace {
        notes = List.copyOf(notes);
        fields = List.copyOf(fields);
    }

    /** A message no event was tried on to the end. */
    static MappingTrace unread(String topic, List<String> notes, Outcome outcome) {
        return new MappingTrace(topic, "", notes, List.of(), outcome);
    }

    /** What becomes of the message, as one or more sentences. */
    public String sentence() {
        return outcome.sentence();
    }
}
