package dev.earshot.insight.driver;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.earshot.score.driver.map.DriverMap;
import dev.earshot.score.driver.map.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Drivers as programs read them. Names are added to, never renamed. */
@Schema(name = "Drivers")
@JsonPropertyOrder({"survey", "outcome", "metric", "unit", "from", "to"})
public record DriversDocument(
        String survey,
        String outcome,
        String metric,
        @Schema(description = "of the slopes, for one rating point: points, percent or scale") String unit,
        LocalDate from,
        @Schema(description = "last local day, included") LocalDate to,
        Optional<String> segment,
        String origin,
        double confidence,
        @Schema(description = "answers the figures rest on") long used,
        @Schema(description = "answers with an outcome and at least one rating") long available,
        @Schema(description = "left out because every rating and the outcome are the same number") long straightLines,
        @Schema(description = "share of the variance of the outcome that is explained, 0 to 1; null where withheld")
                Optional<Double> r2,
        @Schema(description = "within_customer, or pooled: association, likely overstated") String basis,
        @Schema(description = "how each kind of figure was found") List<String> methods,
        @Schema(description = "which driver matters most, or which cannot be told apart yet") Optional<String> leader,
        List<String> warnings,
        @Schema(description = "why nothing is shown") Optional<String> withheld,
        @Schema(description = "the most important first") List<Driver> drivers) {

    @Schema(name = "Driver")
    public record Driver(
            String name,
            @Schema(description = "ids of the questions; more than one where they are rated almost alike")
                    List<String> questions,
            @Schema(description = "part of what is explained, 0 to 1") Range share,
            @Schema(description = "mean rating out of ten") Range performance,
            @Schema(description = "gain of the outcome for one rating point") Optional<Range> slope,
            double correlation,
            @Schema(description = "share of the resamples in which it came first") double firstShare,
            @Schema(description = "fix first, keep, don't overdo, watch, or cannot tell yet") String quadrant,
            @Schema(description = "basic, performance, excitement or unclear, where answers are enough")
                    Optional<String> kind,
            String sentence) {}

    static DriversDocument of(DriverRequest request, Drivers.Found found) {
        DriverMap map = found.map();
        List<String> ids = Drivers.ids(request);
        List<String> warnings = new ArrayList<>(map.warnings());
        if (found.cut()) {
            warnings.add(String.format(
                    Locale.UK, "There are more answers; the latest %,d complete ones count.", Drivers.MOST_ROWS));
        }
        return new DriversDocument(
                request.survey().id(),
                request.outcome().id(),
                word(request.metric().kind()),
                word(request.metric().unit()),
                request.from(),
                request.to(),
                request.part().map(part -> part.segment().field() + ":" + part.value()),
                word(request.origin()),
                found.confidence(),
                map.used(),
                map.available(),
                map.straightLines(),
                map.withheld().isPresent() ? Optional.empty() : Optional.of(map.r2()),
                word(map.basis()),
                map.methods(),
                map.leader(),
                List.copyOf(warnings),
                map.withheld(),
                map.drivers().stream().map(driver -> driver(driver, ids)).toList());
    }

    private static Driver driver(dev.earshot.score.driver.map.Driver driver, List<String> ids) {
        return new Driver(
                driver.name(),
                driver.attributes().stream().map(ids::get).toList(),
                driver.share(),
                driver.performance(),
                driver.slope(),
                driver.pearson(),
                driver.firstShare(),
                driver.quadrant().words(),
                driver.kind().map(DriversDocument::word),
                driver.sentence());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
