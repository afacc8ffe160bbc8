package dev.earshot.demo.world;

import dev.earshot.demo.voice.Filled;
import java.util.Map;

/**
 * What there is to know of a happening, and how its customer would answer.
 *
 * @param facts by name: "order.store" -> "berlin"
 */
record Encounter(Map<String, String> facts, Filled filled) {}
