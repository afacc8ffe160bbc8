package dev.earshot.insight.trend;

import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.response.Origin;
import dev.earshot.score.Estimate.Basis;
import dev.earshot.survey.Segment;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose answers are asked for, and of which days. */
public class DayParameters {

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

    /** Takes them from elsewhere than the address. */
    protected void takeDays(Function<String, Optional<String>> given) {
        origin = given.apply("origin");
        from = given.apply("from");
        to = given.apply("to");
    }

    /** @param otherwise where nothing was asked for */
    public Origin origin(Origin otherwise) {
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

    protected static Optional<LocalDate> date(String name, Optional<String> given) {
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

    /** What counts once; each response unless told otherwise. */
    protected static Basis basis(Asked asked, Optional<String> given) {
        Basis wanted = given.filter(word -> !word.isBlank())
                .map(word -> switch (word) {
                    case "responses" -> Basis.RESPONSES;
                    case "customers" -> Basis.CUSTOMERS;
                    default -> throw bad("\"basis\" is responses or customers.");
                })
                .orElse(Basis.RESPONSES);
        if (wanted == Basis.CUSTOMERS && !asked.showsEverything()) {
            throw bad("\"basis\" is for answers with a name: what one day adds to the 90 days before it could give"
                    + " somebody away.");
        }
        return wanted;
    }

    /** Whose answers alone. @param given "order.store:north" */
    protected static Optional<Slice> slice(Asked asked, Optional<String> given) {
        return given.filter(word -> !word.isBlank()).map(word -> {
            int end = word.indexOf(':');
            Segment field = asked.survey().segments().stream()
                    .filter(Segment::isCounted)
                    .filter(one -> end > 0 && one.field().equals(word.substring(0, end)))
                    .findFirst()
                    .orElseThrow(() -> bad("\"segment\" is a field that the survey keeps and a value of it, like"
                            + " order.store:north."));
            if (!asked.maySlice(field)) {
                throw bad("\"segment\" is for answers with a name: a line of few people over time could give somebody"
                        + " away. See the comparison of segments over all days.");
            }
            return new Slice(field, word.substring(end + 1));
        });
    }
}
