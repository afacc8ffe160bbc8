package dev.earshot.insight.turnout.page;

import dev.earshot.insight.chart.Whiskers;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.turnout.Trait;
import dev.earshot.insight.turnout.Trait.Category;
import dev.earshot.insight.turnout.Turnout;
import dev.earshot.score.Estimate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Scores;
import dev.earshot.score.sample.FrameFit;
import dev.earshot.score.sample.StandardisedDifference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How often the groups of one trait answer, and how often they are invited.
 *
 * @param name of the trait
 * @param judgements how unlike the steps are, in sentences
 */
record TraitTable(String name, Optional<Whiskers> chart, List<Row> rows, List<String> judgements) {

    /**
     * @param rate of those invited who answered, {@code invited} of those who could have been
     * @param among how the group is represented among the answers
     */
    record Row(
            String name,
            String events,
            Optional<Whiskers.Row> chart,
            String rate,
            String margin,
            boolean few,
            String invited,
            String among) {}

    static TraitTable of(Turnout turnout, Trait trait, TraitNames names) {
        List<Estimate> rates = trait.categories().stream()
                .map(one -> rate(one.answered(), one.invited(), turnout))
                .toList();
        List<Integer> drawn = IntStream.range(0, rates.size())
                .filter(i -> rates.get(i).value().isPresent())
                .boxed()
                .toList();
        OptionalDouble all =
                rate(turnout.answered(), turnout.invited(), turnout).value();
        Optional<Whiskers> chart = drawn.isEmpty() || all.isEmpty()
                ? Optional.empty()
                : Optional.of(Whiskers.of(
                        Metric.rate(),
                        all.getAsDouble(),
                        drawn.stream().map(i -> figure(rates.get(i))).toList(),
                        names.speech()));
        Optional<FrameFit> response = trait.response();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            int at = i;
            if (trait.categories().get(i).eligible() == 0) {
                continue;
            }
            rows.add(row(
                    trait,
                    trait.categories().get(i),
                    rates.get(i),
                    chart.filter(one -> drawn.contains(at))
                            .map(one -> one.rows().get(drawn.indexOf(at))),
                    response.map(fit -> fit.differences().get(at)).orElse(OptionalDouble.empty()),
                    names));
        }
        return new TraitTable(names.of(trait), chart, rows, judgements(trait, names));
    }

    private static Row row(
            Trait trait,
            Category one,
            Estimate rate,
            Optional<Whiskers.Row> chart,
            OptionalDouble difference,
            TraitNames names) {
        TurnoutMessages words = names.words();
        boolean known = rate.value().isPresent();
        MetricWords figures = new MetricWords(Metric.rate(), names.speech());
        return new Row(
                names.of(trait, one),
                words.events(names.format().count(trait.kind() == Trait.Kind.DELAY ? one.invited() : one.eligible())),
                chart,
                figures.withUnit(rate.value()),
                known ? margin(rate, names) : "",
                !rate.conclusive(),
                trait.kind() == Trait.Kind.DELAY || one.eligible() == 0
                        ? "–"
                        : figures.withUnit(OptionalDouble.of(100.0 * one.invited() / one.eligible())),
                among(difference, words));
    }

    /** With as many digits as the rate beside it. */
    private static String margin(Estimate rate, TraitNames names) {
        MetricWords figures = new MetricWords(Metric.rate(), names.speech());
        boolean whole = rate.value().orElseThrow() >= MetricWords.WHOLE_RATES_FROM;
        double half = rate.margin().orElseThrow();
        return whole ? "± " + names.format().count(Math.round(half)) : figures.margin(half);
    }

    private static String among(OptionalDouble difference, TurnoutMessages words) {
        if (difference.isEmpty()) {
            return "–";
        }
        double by = difference.getAsDouble();
        return Math.abs(by) <= StandardisedDifference.NOTABLE ? words.same() : by > 0 ? words.more() : words.fewer();
    }

    private static List<String> judgements(Trait trait, TraitNames names) {
        TurnoutMessages words = names.words();
        List<String> said = new ArrayList<>();
        trait.response()
                .ifPresent(fit -> said.add(words.effect(
                        switch (fit.light()) {
                            case ALIKE -> words.lightAlike();
                            case SLIGHT -> words.lightSlight();
                            case CLEAR -> words.lightClear();
                            case STRONG -> words.lightStrong();
                        },
                        effect(fit, names))));
        trait.coverage()
                .filter(fit -> fit.light() != FrameFit.Light.ALIKE)
                .ifPresent(fit -> said.add(words.invitedUnlike(
                        switch (fit.light()) {
                            case ALIKE, SLIGHT -> words.slight();
                            case CLEAR -> words.clear();
                            case STRONG -> words.strong();
                        },
                        effect(fit, names))));
        return said;
    }

    private static String effect(FrameFit fit, TraitNames names) {
        return names.format().number(BigDecimal.valueOf(fit.test().effect()).setScale(2, RoundingMode.HALF_UP));
    }

    private static Whiskers.Figure figure(Estimate rate) {
        double value = rate.value().orElseThrow();
        return new Whiskers.Figure(
                value, value, rate.low().orElse(value), rate.high().orElse(value), !rate.conclusive());
    }

    static Estimate rate(long answered, long invited, Turnout turnout) {
        return Scores.estimate(
                Metric.rate(),
                Histogram.of(0, invited - answered, answered),
                turnout.request().confidence().share());
    }
}
