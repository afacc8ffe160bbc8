package dev.earshot.insight.figure;

import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Slice;
import dev.earshot.insight.trend.TrendRequest;
import dev.earshot.rollup.Series;
import dev.earshot.score.Confidence;
import dev.earshot.score.Estimate.Basis;
import dev.earshot.score.Metric;
import dev.earshot.survey.question.Group;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure somebody wants to open.
 *
 * @param asked whose question; its survey alone matters for the response rate
 * @param rate whether it is the response rate
 * @param group whose share it is; empty for the figure of the question itself
 * @param from first local day
 * @param to last local day
 * @param asOf last local day of which anything is known; empty for all that is known now
 */
public record FigureRequest(
        Asked asked,
        boolean rate,
        Optional<Group> group,
        LocalDate from,
        LocalDate to,
        Optional<Slice> slice,
        Basis basis,
        Optional<LocalDate> asOf,
        Confidence confidence) {

    /** As addresses write the response rate in place of a question. */
    public static final String RATE = "response-rate";

    /** What is made of the answers. A share of a group is a share like any. */
    public Metric metric() {
        return rate || group.isPresent() ? Metric.rate() : asked.metric();
    }

    /** As addresses name it: the id of a question, or the response rate. */
    public String key() {
        return rate ? RATE : asked.question().id();
    }

    /** The name its definition stands under: "nps", "csat-8-to-10", "share". */
    public String definition() {
        return group.isPresent() && !rate
                ? "share"
                : metric().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean countsCustomers() {
        return basis == Basis.CUSTOMERS;
    }

    /** First local day of the answers: of customers the latest of so many days counts. */
    public LocalDate first() {
        return countsCustomers() ? last().minusDays(TrendRequest.WINDOW - 1L) : from;
    }

    /** Last local day of which there can be answers. */
    public LocalDate last() {
        return asOf.filter(day -> day.isBefore(to)).orElse(to);
    }

    /** The first day left out. */
    public LocalDate end() {
        return last().plusDays(1);
    }

    Series series() {
        Series everybody = asked.series();
        return slice.map(one -> everybody.in(one.field().field(), one.value())).orElse(everybody);
    }

    /** The same as it is known now. */
    public FigureRequest now() {
        return new FigureRequest(asked, rate, group, from, to, slice, basis, Optional.empty(), confidence);
    }

    /** The same days, of a group or of the question itself. */
    public FigureRequest of(Optional<Group> other) {
        return new FigureRequest(asked, rate, other, from, to, slice, basis, asOf, confidence);
    }
}
