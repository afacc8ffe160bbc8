package dev.earshot.insight.driver.page;

import dev.earshot.insight.driver.DriverReport;
import dev.earshot.score.driver.PenaltyReward;
import dev.earshot.score.driver.map.Driver;
import dev.earshot.score.driver.map.Quadrant;
import dev.earshot.score.driver.map.Range;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * One driver in the list and in the table.
 *
 * @param asked its question, "" where the name says as much
 * @param gain in words, {@code gained} the figure with its interval
 * @param offer what its price buys, "" where it has none
 */
record DriverRow(
        String name,
        String asked,
        String share,
        String shares,
        String rating,
        String ratings,
        String low,
        String slope,
        String gain,
        String gained,
        String first,
        String place,
        String kind,
        String rated,
        String offer) {

    /** The most important first. */
    static List<DriverRow> of(DriverReport report, DriverNames names, DriverFormat format) {
        return IntStream.range(0, report.map().drivers().size())
                .mapToObj(place -> of(report, place, names, format))
                .toList();
    }

    /** What money buys first, where prices are known; then by what there is to gain. */
    static List<DriverRow> advice(DriverReport report, List<DriverRow> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -report.offer(place)
                                .map(offer -> offer.gain().value())
                                .orElse(Double.NEGATIVE_INFINITY))
                        .thenComparingDouble(
                                place -> -report.gain(place).map(Range::value).orElse(Double.NEGATIVE_INFINITY)))
                .map(rows::get)
                .toList();
    }

    private static DriverRow of(DriverReport report, int place, DriverNames names, DriverFormat format) {
        Driver driver = report.map().drivers().get(place);
        DriverMessages words = format.words();
        String low = format.percent(driver.low().share());
        String rating = format.rating(driver.performance().value());
        return new DriverRow(
                names.of(driver),
                names.asked(driver),
                format.percent(driver.share().value()) + "%",
                format.percents(driver.share()),
                rating,
                format.ratings(driver.performance()),
                low + "%",
                driver.slope()
                        .map(one -> format.signed(one.value()) + " (" + format.signed(one) + ")")
                        .orElse("–"),
                report.gain(place).map(format::gain).orElseGet(words::noSlope),
                report.gain(place)
                        .map(one -> format.signed(one.value()) + " (" + format.signed(one) + ")")
                        .orElse("–"),
                format.percent(driver.firstShare()) + "%",
                place(driver.quadrant(), driver.more(), format),
                driver.kind().map(kind -> kind(kind, words)).orElse("–"),
                words.rated(low, rating),
                report.offer(place)
                        .map(offer -> format.offer(offer, report.spending()))
                        .orElse(""));
    }

    private static String place(Quadrant quadrant, OptionalLong more, DriverFormat format) {
        DriverMessages words = format.words();
        return switch (quadrant) {
            case FIX_FIRST -> words.quadrantFix();
            case KEEP -> words.quadrantKeep();
            case DONT_OVERDO -> words.quadrantOverdo();
            case WATCH -> words.quadrantWatch();
            case UNDECIDED ->
                more.isPresent() ? words.undecided(format.format().count(more.getAsLong())) : words.tooClose();
        };
    }

    private static String kind(PenaltyReward.Kind kind, DriverMessages words) {
        return switch (kind) {
            case BASIC -> words.kindBasic();
            case PERFORMANCE -> words.kindPerformance();
            case EXCITEMENT -> words.kindExcitement();
            case UNCLEAR -> words.kindUnclear();
        };
    }
}
