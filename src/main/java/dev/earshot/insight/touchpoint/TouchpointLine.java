package dev.earshot.insight.touchpoint;

import dev.earshot.insight.overview.Comparison;
import dev.earshot.insight.trend.Asked;
import dev.earshot.score.Estimate;
import dev.earshot.score.Rounding;
import dev.earshot.score.compare.Family.Judged;
import dev.earshot.score.service.HelpFigures;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One survey and what it measures at its place.
 *
 * @param compared its headline figure now and before
 * @param change the same change, judged together with those of all places
 * @param rest against all other places with this figure, judged with all such comparisons; empty where there is none
 * @param rate of response; empty where nobody is invited
 * @param help how fast and how final it was, where events after a solved ticket tell
 */
record TouchpointLine(
        Asked asked,
        Comparison compared,
        Judged change,
        Optional<Judged> rest,
        Optional<Comparison> rate,
        Optional<HelpFigures> help) {

    Stage stage() {
        return Stage.of(asked.survey());
    }

    String touchpoint() {
        return asked.survey().touchpoint();
    }

    Estimate now() {
        return compared.change().after();
    }

    Optional<BigDecimal> shown() {
        return now().suppressed() ? Optional.empty() : Rounding.figure(compared.metric(), compared.now());
    }

    Optional<Estimate> rateNow() {
        return rate.map(one -> one.change().after());
    }
}
