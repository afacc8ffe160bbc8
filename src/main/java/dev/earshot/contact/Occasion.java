package dev.earshot.contact;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What happened, for which somebody could be asked.
 *
 * @param event in words: "order delivered"
 * @param at when it happened
 * @param isTest whether the shop marked it as a test
 * @param consent whether the customer agreed to be written to; empty where the shop does not say
 * @param cancelled what became of the order, where it did not last
 * @param facts of the event, by name: "order.total" -> "64.80"
 */
public record Occasion(
        String event,
        Instant at,
        boolean isTest,
        Optional<Boolean> consent,
        Optional<Cancellation> cancelled,
        Map<String, String> facts) {

    /** @param deed behind "the order was": "cancelled", "refunded" */
    public record Cancellation(Instant at, String deed) {

        /** "the order was cancelled on Mon 2 Mar 2026", by the house's calendar. */
        public String words(ZoneId house) {
            return "the order was " + deed + " on " + Words.day(at, house);
        }
    }

    public Occasion {
        facts = Map.copyOf(facts);
    }

    /** One that was neither a test nor cancelled, of a shop that does not speak of consent. */
    public Occasion(String event, Instant at, Map<String, String> facts) {
        this(event, at, false, Optional.empty(), Optional.empty(), facts);
    }
}
