package dev.earshot.insight.trend;

import dev.earshot.score.Confidence;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query string of a trend, as it came. */
public class TrendParameters extends FigureParameters {

    @QueryParam("by")
    @Parameter(
            description = "Length of a period; weeks begin on Monday",
            schema =
                    @Schema(
                            enumeration = {"day", "week", "month", "quarter"},
                            defaultValue = "week"))
    Optional<String> by = Optional.empty();

    @QueryParam("segment")
    @Parameter(
            description =
                    "Those alone of whom a field has this value, like order.store:north; everybody where left out")
    Optional<String> segment = Optional.empty();

    @QueryParam("basis")
    @Parameter(
            description = "What counts once: each response, or each customer with the latest answer of 90 days",
            schema =
                    @Schema(
                            enumeration = {"responses", "customers"},
                            defaultValue = "responses"))
    Optional<String> basis = Optional.empty();

    /** Adds what was left out, and refuses what cannot be drawn. */
    TrendRequest of(Asked asked, LocalDate today) {
        By length = by.filter(word -> !word.isBlank())
                .map(word -> By.of(word).orElseThrow(() -> bad("\"by\" is day, week, month or quarter.")))
                .orElse(By.WEEK);
        LocalDate end = end(today);
        LocalDate start = start(end, length.usualStart(end));
        if (start.until(end, ChronoUnit.DAYS) >= TrendRequest.MOST_DAYS) {
            throw bad("\"from\" is more than ten years before the last day, " + end + ". Ask for the years in turn.");
        }
        if (Period.of(length, start, end, today).size() > TrendRequest.MOST_PERIODS) {
            throw bad(String.format(
                    Locale.ROOT,
                    "\"by\" %s from %s to %s makes more than %d points. Ask by week, month or quarter, or for fewer days.",
                    length.key(),
                    start,
                    end,
                    TrendRequest.MOST_PERIODS));
        }
        return new TrendRequest(
                asked, length, start, end, Confidence.DEFAULT, slice(asked, segment), basis(asked, basis));
    }
}
