package dev.earshot.insight.trend;

import dev.earshot.rollup.Series;
import dev.earshot.score.Confidence;
import dev.earshot.score.Estimate.Basis;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A trend somebody asked for.
 *
 * @param from first local day
 * @param to last local day
 * @param confidence of its intervals
 * @param slice whose answers alone; empty for everybody
 * @param basis what counts once: a response, or a customer
 */
public record TrendRequest(
        Asked asked, By by, LocalDate from, LocalDate to, Confidence confidence, Optional<Slice> slice, Basis basis) {

    /** A wider picture is not read as a line any more. */
    public static final int MOST_PERIODS = 800;

    /** About ten years. */
    public static final int MOST_DAYS = 3_700;

    /** Of a customer the latest answer of so many days counts. */
    public static final int WINDOW = 90;

    public TrendRequest(Asked asked, By by, LocalDate from, LocalDate to) {
        this(asked, by, from, to, Confidence.DEFAULT, Optional.empty(), Basis.RESPONSES);
    }

    TrendRequest at(Confidence level) {
        return new TrendRequest(asked, by, from, to, level, slice, basis);
    }

    /** Of everybody's every answer where nothing else may be shown of them. */
    public TrendRequest of(Asked other) {
        return other.showsEverything()
                ? new TrendRequest(other, by, from, to, confidence, slice, basis)
                : new TrendRequest(other, by, from, to, confidence, Optional.empty(), Basis.RESPONSES);
    }

    public TrendRequest of(Slice other) {
        return new TrendRequest(asked, by, from, to, confidence, Optional.of(other), basis);
    }

    /** The same of everybody. */
    public TrendRequest ofAll() {
        return new TrendRequest(asked, by, from, to, confidence, Optional.empty(), basis);
    }

    public TrendRequest by(By other) {
        return new TrendRequest(asked, other, from, to, confidence, slice, basis);
    }

    public TrendRequest by(Basis other) {
        return new TrendRequest(asked, by, from, to, confidence, slice, other);
    }

    /** The line of this question as it was asked then. */
    Series series(Asked then) {
        Series everybody = then.series();
        return slice.map(one -> everybody.in(one.field().field(), one.value())).orElse(everybody);
    }

    public boolean countsCustomers() {
        return basis == Basis.CUSTOMERS;
    }
}
