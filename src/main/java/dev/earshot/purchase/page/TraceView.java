package dev.earshot.purchase.page;

import dev.earshot.purchase.source.MappingTrace;
import java.util.List;

/**
 * How a mapping read a message.
 *
 * @param topic "–" where the message does not say
 * @param notes why other events were passed over
 */
record TraceView(String sentence, String topic, List<String> notes, List<Line> lines) {

    /** @param found the value, or why there is none */
    record Line(String name, boolean hasValue, String found, String origin, boolean required) {}

    static TraceView of(MappingTrace trace) {
        return new TraceView(
                trace.sentence(),
                trace.topic().isEmpty() ? "–" : trace.topic(),
                trace.notes(),
                trace.fields().stream()
                        .map(line -> new Line(
                                line.name(),
                                line.value().isPresent(),
                                line.value().orElse(line.whyNot()),
                                line.origin(),
                                line.required()))
                        .toList());
    }
}
