package dev.earshot.insight.driver.page;

import dev.earshot.insight.driver.DriverReport;
import dev.earshot.insight.driver.Prices;
import java.util.List;
import java.util.Optional;

/**
 * Where the price of an attribute is written.
 *
 * @param name of the field
 * @param value as given, "" where none is known
 */
record PriceField(String name, String words, String value) {

    static List<PriceField> of(DriverReport report, DriverNames names) {
        return report.request().attributes().stream()
                .map(question -> new PriceField(
                        Prices.NAME + question.id(),
                        names.of(question),
                        Optional.ofNullable(report.prices().byQuestion().get(question.id()))
                                .map(Prices::plain)
                                .orElse("")))
                .toList();
    }
}
