package dev.earshot.insight.driver;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.earshot.insight.ApiWord;
import dev.earshot.score.driver.map.DriverMap;
import dev.earshot.score.driver.map.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Drivers as programs read them. Names are added to, never renamed. */
@Schema(name = "Drivers")
@JsonPropertyOrder({"survey", "outcome", "metric", "unit", "from", "to"})
public record DriversDocument(
        String survey,
        @Schema(description = "id of the question whose figure they move") String outcome,
        String metric,
        @Schema(description = "of the slopes, for one rating point: points, percent or scale") String unit,
        LocalDate from,
        @Schema(description = "last local day, included") LocalDate to,
        @Schema(description = "a field and its value, like order.store:north; null for everybody")
                Optional<String> segment,
        String origin,
        @Schema(description = "how often such intervals hold the truth: .95") double confidence,
        @Schema(description = "answers the figures rest on") long used,
        @Schema(description = "answers with an outcome and at least one rating") long available,
        @Schema(description = "left out because every rating and the outcome are the same number") long straightLines,
        @Schema(description = "share of the variance of the outcome that is explained, 0 to 1; null where withheld")
                Optional<Double> r2,
        @Schema(description = "within_customer, or pooled: association, likely overstated") String basis,
        @Schema(description = "how each kind of figure was found") List<String> methods,
        @Schema(description = "which driver matters most, or which cannot be told apart yet") Optional<String> leader,
        @Schema(description = "what to bear in mind, in sentences") List<String> warnings,
        @Schema(description = "why nothing is shown") Optional<String> withheld,
        @Schema(description = "the most important first") List<Driver> drivers) {

    @Schema(name = "Driver")
    public record Driver(
            @Schema(description = "of the question, or of those that are rated almost alike") String name,
            @Schema(description = "ids of the questions; more than one where they are rated almost alike")
                    List<String> questions,
            @Schema(description = "part of what is explained, 0 to 1") Range share,
            @Schema(description = "mean rating out of ten") Range performance,
            @Schema(description = "part of those who rate it that rate it 6 or lower, 0 to 1") double lowRatings,
            @Schema(description = "change of the outcome for one rating point") Optional<Range> slope,
            @Schema(description = "what would be gained if every low rating rose to the mean; above 0 is better")
                    Optional<Range> gain,
            @Schema(description = "with the outcome, -1 to 1") double correlation,
            @Schema(description = "share of the resamples in which it came first") double firstShare,
            @Schema(description = "fix first, keep, don't overdo, watch, or cannot tell yet") String quadrant,
            @Schema(
                            description =
                                    "answers that would place it, were its figures to stay; null where it has its place, or where ten "
                                            + "times as many would not do")
                    Optional<Long> moreAnswers,
            @Schema(description = "basic, performance, excitement or unclear, where answers are enough")
                    Optional<String> kind,
            @Schema(description = "what its price buys, where one was given") Optional<Offer> offer,
            @Schema(description = "what to make of it") String sentence) {}

    @Schema(name = "DriverOffer")
    public record Offer(
            @Schema(description = "of half a rating point more, as given") double cost,
            @Schema(description = "units of the outcome for one unit of money; above 0 is better") Range gainPerCost,
            @Schema(description = "share of the resamples in which it gained most for its money") double bestShare) {}

    public static DriversDocument of(DriverReport report) {
        DriverRequest request = report.request();
        Drivers.Found found = report.found();
        DriverMap map = report.map();
        List<String> warnings = new ArrayList<>(map.warnings());
        if (found.cut()) {
            warnings.add(String.format(
                    Locale.UK, "There are more answers; the latest %,d complete ones count.", Drivers.MOST_ROWS));
        }
        return new DriversDocument(
                request.survey().id(),
                request.outcome().id(),
                ApiWord.of(request.metric().kind()),
                ApiWord.of(request.metric().unit()),
                request.from(),
                request.to(),
                request.part().map(DriverRequest.Part::text),
                ApiWord.of(request.origin()),
                found.confidence(),
                map.used(),
                map.available(),
                map.straightLines(),
                map.withheld().isPresent() ? Optional.empty() : Optional.of(map.r2()),
                ApiWord.of(map.basis()),
                map.methods(),
                map.leader(),
                List.copyOf(warnings),
                map.withheld(),
                IntStream.range(0, map.drivers().size())
                        .mapToObj(place -> driver(report, place))
                        .toList());
    }

    private static Driver driver(DriverReport report, int place) {
        List<String> ids = Drivers.ids(report.request());
        dev.earshot.score.driver.map.Driver driver = report.map().drivers().get(place);
        return new Driver(
                driver.name(),
                driver.attributes().stream().map(ids::get).toList(),
                driver.share(),
                driver.performance(),
                driver.low().share(),
                driver.slope(),
                report.gain(place),
                driver.pearson(),
                driver.firstShare(),
                driver.quadrant().words(),
                driver.more().isPresent() ? Optional.of(driver.more().getAsLong()) : Optional.empty(),
                driver.kind().map(ApiWord::of),
                report.offer(place).map(offer -> new Offer(offer.cost(), offer.gain(), offer.best())),
                driver.sentence());
    }
}
