package dev.earshot.demo.world;

import dev.earshot.demo.shop.Shopper;
import dev.earshot.demo.shop.Touchpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An order delivered, a ticket solved or a return completed.
 *
 * @param key the shop's number for it, unique among its kind
 * @param day local date of {@code at}
 * @param consent whether the customer may be asked, where the shop says
 * @param facts by name: "order.store" -> "berlin"
 */
public record Happening(
        UUID id,
        Touchpoint touchpoint,
        String key,
        Instant at,
        LocalDate day,
        Shopper shopper,
        Optional<Boolean> consent,
        Map<String, String> facts) {}
