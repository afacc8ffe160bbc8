package dev.earshot.insight.figure;

import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.DayParameters;
import dev.earshot.insight.trend.Slice;
import dev.earshot.insight.trend.TrendRequest;
import dev.earshot.score.Confidence;
import dev.earshot.score.Estimate.Basis;
import dev.earshot.survey.question.Group;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query string of a figure, as it came. */
public class OpenedParameters extends DayParameters {

    private static final int USUAL_WEEKS = 13;

    @QueryParam("group")
    @Parameter(
            description = "The share of this group in place of the figure of the question",
            schema = @Schema(enumeration = {"promoter", "passive", "detractor"}))
    Optional<String> group = Optional.empty();

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

    @QueryParam("as-of")
    @Parameter(
            description = "Last local day of which anything is known, YYYY-MM-DD: the figure as it was at its end",
            schema = @Schema(format = "date"))
    Optional<String> asOf = Optional.empty();

    /** Adds what was left out, and refuses what cannot be opened. */
    FigureRequest of(Asked asked, boolean rate, LocalDate today, Confidence confidence) {
        LocalDate end = end(today);
        LocalDate start = start(end, end.minusWeeks(USUAL_WEEKS).plusDays(1));
        if (ChronoUnit.DAYS.between(start, end) >= TrendRequest.MOST_DAYS) {
            throw bad("\"from\" is more than ten years before the last day, " + end + ". Ask for the years in turn.");
        }
        checkPast(asked, today);
        Optional<LocalDate> known = known(today);
        if (rate) {
            refuseForRate();
            return new FigureRequest(
                    asked,
                    true,
                    Optional.empty(),
                    start,
                    end,
                    Optional.empty(),
                    Basis.RESPONSES,
                    known(known, start),
                    confidence);
        }
        Basis counted = basis(asked, basis);
        if (known.isPresent() && counted == Basis.CUSTOMERS) {
            throw bad("\"as-of\" is for responses. Of customers ask for \"to\" that day, as it is known now.");
        }
        Optional<Slice> slice = slice(asked, segment);
        return new FigureRequest(asked, false, group(), start, end, slice, counted, known(known, start), confidence);
    }

    /** The past day as of which the figure is wanted. */
    Optional<LocalDate> known(LocalDate today) {
        return date("as-of", asOf).filter(day -> day.isBefore(today));
    }

    /** Also of one that promises it only now. */
    void checkPast(Asked asked, LocalDate today) {
        if (known(today).isPresent() && !asked.showsEverything()) {
            throw bad("\"as-of\" is for answers with a name: what one day adds to the day before could give somebody"
                    + " away.");
        }
    }

    private static Optional<LocalDate> known(Optional<LocalDate> asOf, LocalDate start) {
        if (asOf.filter(day -> day.isBefore(start)).isPresent()) {
            throw bad("\"as-of\" is " + asOf.get() + ", which is before the first day, " + start + ".");
        }
        return asOf;
    }

    private void refuseForRate() {
        if (given(group).isPresent()
                || given(segment).isPresent()
                || given(basis).isPresent()) {
            throw bad("The response rate is one of everybody who was invited. Leave \"group\", \"segment\" and"
                    + " \"basis\" out; \"who answered\" has it by group.");
        }
    }

    private Optional<Group> group() {
        return given(group).map(word -> Arrays.stream(Group.values())
                .filter(one -> one.key().equals(word))
                .findFirst()
                .orElseThrow(() -> bad("\"group\" is promoter, passive or detractor.")));
    }

    private static Optional<String> given(Optional<String> text) {
        return text.filter(word -> !word.isBlank());
    }
}
