package dev.earshot.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which answers ask for a call. Every detractor, every fall of three or more, every driver rated three or lower of ten
 * every request to be contacted and everybody a rule of the survey names is listed; points decide who comes first.
 */
public final class RiskPolicy {

    /** Points for each step below seven of ten. */
    private static final int BELOW_SEVEN = 6;

    private static final int FALL = 3;
    private static final int POINTS_A_STEP_OF_FALL = 3;
    private static final int MOST_FOR_A_FALL = 12;
    private static final int LOW_DRIVER = 3;
    private static final int POINTS_FOR_A_LOW_DRIVER = 3;
    private static final int POINTS_FOR_A_REQUEST = 16;

    private RiskPolicy() {}

    public static RiskAssessment assess(RiskFacts facts) {
        List<RiskSignal> signals = new ArrayList<>();
        facts.outcome().filter(RiskFacts.Score::isDetractor).ifPresent(score -> signals.add(lowScore(score)));
        facts.outcome().ifPresent(now -> facts.previous()
                .filter(before -> before.outOfTen() - now.outOfTen() >= FALL)
                .ifPresent(before -> signals.add(fall(before, now))));
        if (facts.contactRequested()) {
            signals.add(new RiskSignal(POINTS_FOR_A_REQUEST, "Asked to be contacted."));
        }
        facts.drivers().stream()
                .filter(driver -> driver.score().outOfTen() <= LOW_DRIVER)
                .forEach(driver -> signals.add(lowDriver(driver)));
        signals.addAll(facts.own());
        signals.sort(Comparator.comparingInt(RiskSignal::points).reversed());
        return new RiskAssessment(signals);
    }

    private static RiskSignal lowScore(RiskFacts.Score score) {
        int steps = Math.max(1, 7 - score.outOfTen());
        return new RiskSignal(steps * BELOW_SEVEN, "Scored " + score.value() + " of " + score.highest() + ".");
    }

    private static RiskSignal fall(RiskFacts.Score before, RiskFacts.Score now) {
        int steps = before.outOfTen() - now.outOfTen();
        int points = Math.min(MOST_FOR_A_FALL, steps * POINTS_A_STEP_OF_FALL);
        return new RiskSignal(
                points,
                (now.lowIsGood() ? "Effort rose from " : "Fell from ") + before.value() + " to " + now.value() + ".");
    }

    private static RiskSignal lowDriver(RiskFacts.Driver driver) {
        RiskFacts.Score score = driver.score();
        return new RiskSignal(
                POINTS_FOR_A_LOW_DRIVER, driver.name() + " rated " + score.value() + " of " + score.highest() + ".");
    }
}
