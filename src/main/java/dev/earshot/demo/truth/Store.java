package dev.earshot.demo.truth;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where an order was placed.
 *
 * @param key as the shop writes it: "berlin"
 * @param share of the customers, as a weight
 * @param refusing share of those who do not want to be asked
 * @param effects by how many points of ten each driver is truly better or worse there
 */
public record Store(
        String key, Country country, double share, double refusing, Habit habit, Map<Driver, Double> effects) {

    /** The web shop: it delivers everywhere. */
    public static final String WEB = "web";

    public Store {
        effects = Collections.unmodifiableMap(new EnumMap<>(effects));
    }

    public boolean isWeb() {
        return key.equals(WEB);
    }

    public double effect(Driver driver) {
        return effects.getOrDefault(driver, 0.0);
    }
}
