package dev.earshot.insight.trend;

import dev.earshot.platform.ProblemException;
import dev.earshot.platform.ProblemType;
import dev.earshot.response.Origin;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which figure is asked for: a question of a survey, whose answers, and of which days. Every page of a figure reads these. */
public class FigureParameters {

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

    /** Last local day, {@code today} at the latest. */
    protected LocalDate end(LocalDate today) {
        return date("to", to).filter(day -> day.isBefore(today)).orElse(today);
    }

    /**
     * First local day, at most the last one.
     *
     * @param usual where none was given
     */
    protected LocalDate start(LocalDate end, LocalDate usual) {
        LocalDate start = date("from", from).orElse(usual);
        if (start.isAfter(end)) {
            throw bad("\"from\" is " + start + ", which is after the last day, " + end + ".");
        }
        return start;
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

    protected static ProblemException bad(String sentence) {
        return new ProblemException(ProblemType.BAD_PARAMETER.detail(sentence));
    }
}
