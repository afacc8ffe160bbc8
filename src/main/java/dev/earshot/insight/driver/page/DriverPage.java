package dev.earshot.insight.driver.page;

import dev.earshot.account.Frame;
import dev.earshot.insight.chart.DriverChart;
import dev.earshot.insight.driver.DriverReport;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.score.driver.map.Driver;
import dev.earshot.score.driver.map.DriverMap;
import dev.earshot.score.driver.map.Quadrant;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where to spend next, and what would it bring?
 *
 * @param metric "NPS"
 * @param described the chart in words
 * @param advice the drivers where most is to be gained first, {@code rows} the most important first
 * @param basis what kind of comparison the gains rest on
 * @param address the query string of what is shown
 */
@CheckedTemplate(basePath = "insight", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DriverPage(
        Frame frame,
        DriverScope scope,
        String metric,
        DriverFinding finding,
        DriverChart chart,
        String described,
        String confidence,
        List<DriverRow> advice,
        List<DriverRow> rows,
        List<PriceField> prices,
        boolean drawn,
        String basis,
        List<String> notes,
        String address)
        implements TemplateInstance {

    static TemplateInstance of(DriverScope scope, DriverReport report) {
        Frame frame = scope.frame();
        DriverMessages words = PreferredLanguage.words(DriverMessages.class, frame.language());
        DriverFormat format = new DriverFormat(report.request().metric(), words, Speech.of(frame.language()));
        DriverNames names = new DriverNames(report.request(), words, frame.language());
        List<DriverRow> rows = DriverRow.of(report, names, format);
        return new DriverPage(
                        frame,
                        scope,
                        format.name(),
                        DriverFinding.of(report, names, format),
                        chart(report.map(), rows, words, format),
                        rows.stream()
                                .map(row -> words.inWords(row.name(), row.share(), row.rating()))
                                .collect(Collectors.joining(" ")),
                        format.percent(report.found().confidence()) + "%",
                        DriverRow.advice(report, rows),
                        rows,
                        PriceField.of(report, names),
                        report.request().drawn(),
                        DriverNotes.basis(report, words),
                        DriverNotes.of(report, names, format),
                        DriverLinks.same(report.request(), report.prices()))
                .setLocale(frame.language());
    }

    private static DriverChart chart(DriverMap map, List<DriverRow> rows, DriverMessages words, DriverFormat format) {
        return DriverChart.of(
                map.performanceLine(),
                map.importanceLine(),
                IntStream.range(0, rows.size())
                        .mapToObj(place ->
                                figure(rows.get(place).name(), map.drivers().get(place)))
                        .toList(),
                List.of(words.spendHere(), words.keepItUp(), words.leave(), words.enough()),
                format.format());
    }

    private static DriverChart.Figure figure(String name, Driver driver) {
        return new DriverChart.Figure(
                name,
                driver.performance().value(),
                driver.performance().low(),
                driver.performance().high(),
                driver.share().value(),
                driver.share().low(),
                driver.share().high(),
                driver.quadrant() == Quadrant.UNDECIDED);
    }
}
