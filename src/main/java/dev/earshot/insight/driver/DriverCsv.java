package dev.earshot.insight.driver;

import dev.earshot.insight.CsvTable;
import dev.earshot.score.driver.map.Range;
import java.util.Optional;

/** Drivers as CSV. */
public final class DriverCsv {

    private DriverCsv() {}

    public static String of(DriversDocument document) {
        CsvTable csv = new CsvTable(
                "driver",
                "questions",
                "share",
                "share_low",
                "share_high",
                "rating",
                "rating_low",
                "rating_high",
                "low_ratings",
                "slope",
                "slope_low",
                "slope_high",
                "gain",
                "gain_low",
                "gain_high",
                "correlation",
                "first_share",
                "quadrant",
                "more_answers",
                "kind",
                "cost",
                "gain_per_cost",
                "gain_per_cost_low",
                "gain_per_cost_high",
                "best_share");
        document.drivers()
                .forEach(driver -> csv.row(
                        driver.name(),
                        String.join(" ", driver.questions()),
                        driver.share().value(),
                        driver.share().low(),
                        driver.share().high(),
                        driver.performance().value(),
                        driver.performance().low(),
                        driver.performance().high(),
                        driver.lowRatings(),
                        driver.slope().map(Range::value),
                        driver.slope().map(Range::low),
                        driver.slope().map(Range::high),
                        driver.gain().map(Range::value),
                        driver.gain().map(Range::low),
                        driver.gain().map(Range::high),
                        driver.correlation(),
                        driver.firstShare(),
                        driver.quadrant(),
                        driver.moreAnswers(),
                        driver.kind(),
                        driver.offer().map(DriversDocument.Offer::cost),
                        gain(driver).map(Range::value),
                        gain(driver).map(Range::low),
                        gain(driver).map(Range::high),
                        driver.offer().map(DriversDocument.Offer::bestShare)));
        return csv.text();
    }

    private static Optional<Range> gain(DriversDocument.Driver driver) {
        return driver.offer().map(DriversDocument.Offer::gainPerCost);
    }
}
