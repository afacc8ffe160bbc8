package dev.earshot.demo.truth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far one point of each driver's rating moves the likelihood to recommend, in points of ten.
 *
 * @param byDriver three different ones, far enough apart to have an order
 */
public record Weights(Map<Driver, Double> byDriver) {

    public Weights {
        byDriver = Collections.unmodifiableMap(new EnumMap<>(byDriver));
    }

    static Weights draw(Dice dice) {
        List<Driver> drivers = new ArrayList<>(Driver.ALL);
        Map<Driver, Double> weights = new EnumMap<>(Driver.class);
        for (double weight :
                new double[] {dice.between(0.48, 0.6), dice.between(0.26, 0.32), dice.between(0.04, 0.1)}) {
            weights.put(drivers.remove(dice.below(drivers.size())), weight);
        }
        return new Weights(weights);
    }

    public double of(Driver driver) {
        return byDriver.getOrDefault(driver, 0.0);
    }

    /** The heaviest first. */
    public List<Driver> ranked() {
        return Driver.ALL.stream()
                .sorted(Comparator.comparingDouble(this::of).reversed())
                .toList();
    }
}
