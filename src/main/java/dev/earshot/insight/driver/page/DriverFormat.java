package dev.earshot.insight.driver.page;

import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.Format;
import dev.earshot.score.Metric;
import dev.earshot.score.Rounding;
import dev.earshot.score.driver.budget.Spending;
import dev.earshot.score.driver.map.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The figures of drivers as a reader's language writes them. */
record DriverFormat(Metric metric, DriverMessages words, Speech speech) {

    Format format() {
        return speech.format();
    }

    /** "NPS". */
    String name() {
        return new MetricWords(metric, speech).name();
    }

    /** What a gain is counted in: "NPS points", "NPS point" after one. */
    private String unit(BigDecimal gain) {
        boolean one = gain.abs().compareTo(BigDecimal.ONE) == 0;
        return metric.unit() == Metric.Unit.SCALE ? name() : one ? words.point(name()) : words.points(name());
    }

    /** "7.0". */
    String rating(double rating) {
        return format().number(BigDecimal.valueOf(rating).setScale(1, RoundingMode.HALF_UP));
    }

    /** "38", of a share from 0 to 1. */
    String percent(double share) {
        return format().count(Math.round(100 * share));
    }

    /** "35% to 41%". */
    String percents(Range share) {
        return words.interval(percent(share.low()) + "%", percent(share.high()) + "%");
    }

    String ratings(Range rating) {
        return words.interval(rating(rating.low()), rating(rating.high()));
    }

    /** "+9". */
    String signed(double points) {
        return format().signed(Rounding.shown(metric, points));
    }

    String signed(Range points) {
        return words.interval(signed(points.low()), signed(points.high()));
    }

    /** "About +9 NPS points to gain (+5 to +13)". */
    String gain(Range gain) {
        BigDecimal shown = Rounding.shown(metric, gain.value());
        BigDecimal least = BigDecimal.ONE.movePointLeft(shown.scale());
        return shown.signum() <= 0
                ? words.littleToGain(format().number(least), unit(least))
                : words.toGain(format().signed(shown), unit(shown), signed(gain.low()), signed(gain.high()));
    }

    /** "+2.1 NPS points for 1,000 spent": one round sum for all offers, by the dearest. */
    String offer(Spending.Offer offer, Spending spending) {
        double dearest = spending.offers().stream()
                .mapToDouble(Spending.Offer::cost)
                .max()
                .orElseThrow();
        double money = Math.pow(10, Math.floor(Math.log10(dearest)));
        return words.forMoney(
                tenths(money * offer.gain().value()),
                unit(BigDecimal.ZERO),
                format().number(plain(money)),
                tenths(money * offer.gain().low()),
                tenths(money * offer.gain().high()),
                percent(offer.best()));
    }

    private String tenths(double points) {
        return format().signed(BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(double money) {
        BigDecimal exact = BigDecimal.valueOf(money).stripTrailingZeros();
        return exact.setScale(Math.max(0, exact.scale()));
    }
}
