package dev.earshot.insight.trend;

import dev.earshot.platform.ProblemException;
import dev.earshot.platform.ProblemType;
import dev.earshot.response.Origin;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query string of a trend, as it came. */
public class TrendParameters {

    @QueryParam("survey")
    @Parameter(description = "Id of a survey; the first live one with a headline figure where left out")
    Optional<String> survey = Optional.empty();

    @QueryParam("question")
    @Parameter(description = "Id of a scored question of the survey; its headline question where left out")
    Optional<String> question = Optional.empty();

    @QueryParam("origin")
    @Parameter(
            description = "Whose answers: those who were invited, or those who came by themselves",
            schema =
                    @Schema(
                            enumeration = {"invited", "open"},
                            defaultValue = "invited"))
    Optional<String> origin = Optional.empty();

    @QueryParam("by")
    @Parameter(
            description = "Length of a period; weeks begin on Monday",
            schema =
                    @Schema(
                            enumeration = {"day", "week", "month"},
                            defaultValue = "week"))
    Optional<String> by = Optional.empty();

    @QueryParam("from")
    @Parameter(description = "First local day, YYYY-MM-DD", schema = @Schema(format = "date"))
    Optional<String> from = Optional.empty();

    @QueryParam("to")
    @Parameter(description = "Last local day, YYYY-MM-DD; at most today", schema = @Schema(format = "date"))
    Optional<String> to = Optional.empty();

    public Optional<String> survey() {
        return survey.filter(id -> !id.isBlank());
    }

    Optional<String> question() {
        return question.filter(id -> !id.isBlank());
    }

    /** @param otherwise where nothing was asked for */
    Origin origin(Origin otherwise) {
        return origin.filter(word -> !word.isBlank())
                .map(word -> switch (word) {
                    case "invited" -> Origin.INVITED;
                    case "open" -> Origin.OPEN;
                    default -> throw bad("\"origin\" is invited or open.");
                })
                .orElse(otherwise);
    }

    /** Adds what was left out, and refuses what cannot be drawn. */
    TrendRequest of(Asked asked, LocalDate today) {
        By length = by.filter(word -> !word.isBlank())
                .map(word -> By.of(word).orElseThrow(() -> bad("\"by\" is day, week or month.")))
                .orElse(By.WEEK);
        LocalDate end = date("to", to).filter(day -> day.isBefore(today)).orElse(today);
        LocalDate start = date("from", from).orElseGet(() -> length.usualStart(end));
        if (start.isAfter(end)) {
            throw bad("\"from\" is " + start + ", which is after the last day, " + end + ".");
        }
        if (start.until(end, ChronoUnit.DAYS) >= TrendRequest.MOST_DAYS) {
            throw bad("\"from\" is more than ten years before the last day, " + end + ". Ask for the years in turn.");
        }
        if (Period.of(length, start, end, today).size() > TrendRequest.MOST_PERIODS) {
            throw bad(String.format(
                    Locale.ROOT,
                    "\"by\" %s from %s to %s makes more than %d points. Ask by week or month, or for fewer days.",
                    length.key(),
                    start,
                    end,
                    TrendRequest.MOST_PERIODS));
        }
        return new TrendRequest(asked, length, start, end);
    }

    private static Optional<LocalDate> date(String name, Optional<String> given) {
        return given.filter(text -> !text.isBlank()).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw bad("\"" + name + "\" is a date like 2026-05-18.");
            }
        });
    }

    static ProblemException bad(String sentence) {
        return new ProblemException(ProblemType.BAD_PARAMETER.detail(sentence));
    }
}
