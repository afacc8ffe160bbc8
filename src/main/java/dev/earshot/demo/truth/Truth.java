package dev.earshot.demo.truth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is true of one made-up world.
 *
 * @param weights what counts how much
 * @param costs of half a point more of each driver, in thousands of euro
 * @param change what became worse
 * @param stores forty places and the web shop, three of which beg for tens and three choose whom to ask
 * @param rush what the weeks before Christmas do to the speed of delivery, in points of ten
 * @param candour who answers
 * @param leaving who is lost
 */
public record Truth(
        Weights weights,
        Map<Driver, Double> costs,
        Change change,
        List<Store> stores,
        double rush,
        Candour candour,
        Leaving leaving) {

    /** Whole weeks told of. */
    public static final int WEEKS = 78;

    /** How much better the best use of money is than the next, at least. */
    private static final double CLEARLY_BEST = 1.5;

    public Truth {
        costs = Collections.unmodifiableMap(new EnumMap<>(costs));
        stores = List.copyOf(stores);
    }

    /** The same seed draws the same truth. */
    public static Truth draw(long seed) {
        Dice dice = new Dice(seed);
        Weights weights = Weights.draw(dice);
        return new Truth(
                weights,
                costs(weights, dice),
                Change.draw(weights, WEEKS, dice),
                Stores.draw(dice),
                -dice.between(0.2, 0.4),
                Candour.draw(dice),
                Leaving.draw(dice));
    }

    /** The driver a thousand euro does most for. */
    public Driver bestUseOfMoney() {
        return byWorth(weights, costs).get(0);
    }

    public List<Store> stores(Habit habit) {
        return stores.stream().filter(store -> store.habit() == habit).toList();
    }

    public Optional<Store> store(String key) {
        return stores.stream().filter(store -> store.key().equals(key)).findFirst();
    }

    private static Map<Driver, Double> costs(Weights weights, Dice dice) {
        while (true) {
            Map<Driver, Double> costs = new EnumMap<>(Driver.class);
            Driver.ALL.forEach(driver -> costs.put(driver, 10.0 + 5 * dice.below(9)));
            List<Driver> order = byWorth(weights, costs);
            if (worth(order.get(0), weights, costs) > CLEARLY_BEST * worth(order.get(1), weights, costs)) {
                return costs;
            }
        }
    }

    private static List<Driver> byWorth(Weights weights, Map<Driver, Double> costs) {
        List<Driver> order = new ArrayList<>(Driver.ALL);
        order.sort((a, b) -> Double.compare(worth(b, weights, costs), worth(a, weights, costs)));
        return order;
    }

    private static double worth(Driver driver, Weights weights, Map<Driver, Double> costs) {
        return weights.of(driver) / costs.getOrDefault(driver, Double.MAX_VALUE);
    }
}
