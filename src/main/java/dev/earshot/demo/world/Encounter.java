package dev.earshot.demo.world;

import dev.earshot.demo.voice.Filled;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What there is to know of a happening, and how its customer would answer.
 *
 * @param facts by name: "order.store" -> "berlin"
 * @param consent whether the customer may be asked, as the till or the web shop noted; empty where nobody asks
 * @param felt what the customer truly thinks, 0 to 10; of orders only
 */
record Encounter(Map<String, String> facts, Optional<Boolean> consent, OptionalInt felt, Filled filled) {

    /** Where nobody asks for consent. */
    Encounter(Map<String, String> facts, Filled filled) {
        this(facts, Optional.empty(), OptionalInt.empty(), filled);
    }
}
