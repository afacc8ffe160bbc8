package dev.earshot.insight.figure;

import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Programme;
import dev.earshot.score.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure with all that is known of it. Page, JSON and CSV show this.
 *
 * @param answers it is made of
 * @param shown as pages write it; empty where nobody answered or it is held back
 * @param waterfall empty where it is held back, or cannot be told
 * @param tooLong whether it cannot be told because counting takes too long
 */
public record Figure(
        FigureRequest request,
        LocalDate today,
        Histogram answers,
        Estimate estimate,
        Optional<BigDecimal> shown,
        Optional<Waterfall> waterfall,
        boolean tooLong,
        FigureFacts facts) {

    /** Held back as a whole where too few answered: what was left out would tell how few. */
    static Figure of(
            FigureRequest request,
            LocalDate today,
            Programme programme,
            Histogram answers,
            Estimate estimate,
            Optional<Waterfall> waterfall,
            boolean tooLong,
            FigureFacts facts) {
        Estimate passed = Gate.pass(programme, estimate);
        return passed.suppressed()
                ? new Figure(
                        request,
                        today,
                        Histogram.empty(answers.lowest(), answers.highest()),
                        passed,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        FigureFacts.NONE)
                : new Figure(
                        request,
                        today,
                        answers,
                        passed,
                        Rounding.figure(request.metric(), answers),
                        waterfall,
                        tooLong,
                        facts);
    }

    /** Of a share, how many are in it. */
    public long hits() {
        return answers.between(request.metric().promoterFrom(), answers.highest());
    }

    /** Where the responses behind it are: each response of today, not decisions, nor how something stood once. */
    public Optional<String> responses() {
        return Optional.of(FigureLinks.responses(request))
                .filter(href -> !request.rate() && request.asOf().isEmpty() && !estimate.suppressed());
    }
}
