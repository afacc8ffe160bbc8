package dev.earshot.insight.segment;

import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.FigureParameters;
import dev.earshot.score.Confidence;
import dev.earshot.survey.Segment;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query string of a comparison, as it came. */
public class SegmentParameters extends FigureParameters {

    private static final int USUAL_WEEKS = 13;

    @QueryParam("field")
    @Parameter(description = "Field whose values are compared, like order.store; the survey's first one where left out")
    Optional<String> field = Optional.empty();

    @QueryParam("with")
    @Parameter(description = "Another field, to cross the values of both")
    Optional<String> with = Optional.empty();

    /**
     * Adds what was left out, and refuses what cannot be compared.
     *
     * @param fields of the survey, one or more
     */
    SegmentRequest of(Asked asked, List<Segment> fields, LocalDate today, Confidence confidence) {
        LocalDate end = end(today);
        LocalDate start = start(end, end.minusWeeks(USUAL_WEEKS).plusDays(1));
        if (ChronoUnit.DAYS.between(start, end) >= SegmentRequest.MOST_DAYS) {
            throw bad("\"from\" is more than two years before the last day, " + end + ". Ask for the years in turn.");
        }
        Segment by = chosen("field", field, fields).orElse(fields.get(0));
        Optional<Segment> other = chosen("with", with, fields);
        if (other.filter(by::equals).isPresent()) {
            throw bad("\"with\" is the field itself, " + by.field() + ". Name another one, or leave it out.");
        }
        return new SegmentRequest(asked, by, other, start, end, confidence);
    }

    private static Optional<Segment> chosen(String name, Optional<String> given, List<Segment> fields) {
        return given.filter(word -> !word.isBlank()).map(word -> fields.stream()
                .filter(one -> one.field().equals(word))
                .findFirst()
                .orElseThrow(() -> bad("\"" + name + "\" is one of: "
                        + fields.stream().map(Segment::field).collect(Collectors.joining(", ")) + ".")));
    }
}
