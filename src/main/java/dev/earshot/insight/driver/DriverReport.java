package dev.earshot.insight.driver;

import dev.earshot.score.driver.budget.Spending;
import dev.earshot.score.driver.map.DriverMap;
import dev.earshot.score.driver.map.Range;
import java.util.Optional;

/**
 * Drivers as they are shown. Page, JSON and CSV show this same one.
 *
 * @param spending on those that have a price
 */
public record DriverReport(DriverRequest request, Drivers.Found found, Prices prices, Spending spending) {

    public static DriverReport of(DriverRequest request, Drivers.Found found, Prices prices) {
        DriverMap map = found.map();
        return new DriverReport(
                request,
                found,
                prices,
                Spending.of(
                        map,
                        prices.byPlace(map.drivers(), Drivers.ids(request)),
                        request.metric().lowerIsBetter(),
                        found.confidence()));
    }

    public DriverMap map() {
        return found.map();
    }

    /** Answers that are needed before anything is said. */
    public long needed() {
        return DriverMap.fewest(request.attributes().size());
    }

    /** What raising the low ratings of a driver would gain, more being better whatever the metric. */
    public Optional<Range> gain(int place) {
        return map().drivers().get(place).gain().map(gain -> request.metric().lowerIsBetter() ? turned(gain) : gain);
    }

    public Optional<Spending.Offer> offer(int place) {
        return spending.offers().stream()
                .filter(offer -> offer.driver() == place)
                .findFirst();
    }

    private static Range turned(Range gain) {
        return new Range(-gain.value(), -gain.high(), -gain.low());
    }
}
