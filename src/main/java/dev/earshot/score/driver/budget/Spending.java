package dev.earshot.score.driver.budget;

import dev.earshot.score.driver.Draws;
import dev.earshot.score.driver.map.Driver;
import dev.earshot.score.driver.map.DriverMap;
import dev.earshot.score.driver.map.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a step on each driver buys, where somebody says what it costs.
 *
 * @param offers of the drivers with a price and a slope, the most for the money first
 */
public record Spending(List<Offer> offers) {

    /**
     * @param driver its place on the map
     * @param cost of one step of {@link Lever#STEP} rating points, in money of any currency
     * @param gain units of the outcome for one unit of money, more is better
     * @param best share of the resamples, 0 to 1, in which it gains more for its money than the other offers
     */
    public record Offer(int driver, double cost, Range gain, double best) {}

    public Spending {
        offers = List.copyOf(offers);
    }

    /**
     * @param costs by place on the map, each above 0
     * @param lowerIsBetter whether the outcome gains by falling
     */
    public static Spending of(DriverMap map, Map<Integer, Double> costs, boolean lowerIsBetter, double confidence) {
        int[] priced = costs.keySet().stream()
                .filter(place -> map.drivers().get(place).slope().isPresent())
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        int sign = lowerIsBetter ? -1 : 1;
        List<Lever> levers = new ArrayList<>();
        for (int place : priced) {
            Driver driver = map.drivers().get(place);
            levers.add(Lever.straight(
                    driver.name(),
                    Objects.requireNonNull(costs.get(place)),
                    1,
                    driver.performance().value(),
                    sign * driver.slope().orElseThrow().value()));
        }
        Draws slopes = map.slopes().columns(priced).times(sign);
        Draws gains = Budget.gainsPerCost(levers, slopes);
        double[] best = Budget.chanceOfBest(levers, slopes);
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < priced.length; i++) {
            double[] ends = gains.interval(i, confidence);
            Range gain = new Range(levers.get(i).gainPerCost(), ends[0], ends[1]);
            offers.add(new Offer(priced[i], levers.get(i).cost(), gain, best[i]));
        }
        offers.sort(Comparator.comparingDouble(offer -> -offer.gain.value()));
        return new Spending(offers);
    }
}
