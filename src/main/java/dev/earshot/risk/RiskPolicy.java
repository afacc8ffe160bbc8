package dev.earshot.risk;

import dev.earshot.risk.Observation.LowDrivers.Rated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Who should get a call. Every detractor, every fall of three or more, every driver rated four or lower of ten, every
 * request to be contacted, everybody whose expectations were not met and everybody a rule of the survey names is listed;
 * points decide who comes first.
 *
 * <p>Points that rest on an answer halve every 90 days, never below one. They are gone once the matter was solved and
 * confirmed; and because the last answer is the one looked at, a later nine or ten clears them too. Silence adds points,
 * slowly. Invitations in vain count for those who never answered: that somebody who did lets the next three pass is what
 * most do, and would outweigh what they said.
 */
public final class RiskPolicy {

    /** Of these rules, in every assessment; another whenever a number here changes. */
    public static final String VERSION = "points-2";

    /** From here on, out of ten, an answer clears what was before. */
    public static final int CLEARS = 9;

    /** Points for each step below seven of ten. */
    private static final int BELOW_SEVEN = 6;

    private static final int FALL = 3;
    private static final int POINTS_A_STEP_OF_FALL = 3;
    private static final int MOST_FOR_A_FALL = 12;
    private static final int LOW_DRIVER = 4;
    private static final int POINTS_FOR_LOW_DRIVERS = 3;
    private static final int POINTS_FOR_A_REQUEST = 16;
    private static final int POINTS_WHEN_OVERDUE = 4;
    private static final int POINTS_BELOW_EXPECTATIONS = 7;
    private static final double POINTS_A_QUIET_WEEK = .3;
    private static final int QUIET_WEEKS = 8;
    private static final int MOST_FOR_SILENCE = 15;
    private static final int UNANSWERED = 3;
    private static final int POINTS_UNANSWERED = 5;
    private static final double HALF_LIFE_DAYS = 90;
    /** Younger answers are of now. */
    private static final int RECENT_DAYS = 30;

    private RiskPolicy() {}

    public static RiskAssessment assess(RiskFacts facts) {
        List<RiskSignal> signals = new ArrayList<>();
        RiskFacts.Since since = facts.since();
        facts.outcome()
                .filter(RiskFacts.Score::isDetractor)
                .ifPresent(score -> signals.add(lowScore(score, since.answerDays())));
        facts.outcome().ifPresent(now -> facts.previous()
                .filter(before -> before.outOfTen() - now.outOfTen() >= FALL)
                .ifPresent(before -> signals.add(fall(before, now))));
        lowDrivers(facts.drivers()).ifPresent(signals::add);
        if (facts.belowExpectations()) {
            signals.add(new RiskSignal(new Observation.ExpectedMore(), POINTS_BELOW_EXPECTATIONS));
        }
        if (since.settled()) {
            signals.clear();
        }
        signals.replaceAll(signal -> faded(signal, since.answerDays()));
        facts.request().ifPresent(request -> signals.add(request(request)));
        silence(since).ifPresent(signals::add);
        if (facts.outcome().isEmpty() && since.unanswered() >= UNANSWERED && since.active()) {
            signals.add(new RiskSignal(new Observation.Unanswered(since.unanswered()), POINTS_UNANSWERED));
        }
        signals.addAll(facts.own());
        signals.sort(Comparator.comparingInt(RiskSignal::points).reversed());
        return new RiskAssessment(signals);
    }

    private static RiskSignal lowScore(RiskFacts.Score score, long days) {
        int steps = Math.max(1, 7 - score.outOfTen());
        return new RiskSignal(
                new Observation.LowScore(
                        score.value(),
                        score.highest(),
                        days > RECENT_DAYS ? OptionalLong.of(days) : OptionalLong.empty()),
                steps * BELOW_SEVEN);
    }

    private static RiskSignal fall(RiskFacts.Score before, RiskFacts.Score now) {
        int steps = before.outOfTen() - now.outOfTen();
        int points = Math.min(MOST_FOR_A_FALL, steps * POINTS_A_STEP_OF_FALL);
        return new RiskSignal(new Observation.Fall(before.value(), now.value(), now.lowIsGood()), points);
    }

    /** Points once, however many there are; all are named. */
    private static Optional<RiskSignal> lowDrivers(List<RiskFacts.Driver> drivers) {
        List<Rated> low = drivers.stream()
                .filter(driver -> driver.score().outOfTen() <= LOW_DRIVER)
                .map(driver -> new Rated(
                        driver.name(), driver.score().value(), driver.score().highest()))
                .toList();
        return low.isEmpty()
                ? Optional.empty()
                : Optional.of(new RiskSignal(new Observation.LowDrivers(low), POINTS_FOR_LOW_DRIVERS));
    }

    private static RiskSignal request(RiskFacts.Request request) {
        int points = POINTS_FOR_A_REQUEST + (request.overdue() ? POINTS_WHEN_OVERDUE : 0);
        return new RiskSignal(new Observation.Asked(request.days(), request.overdue()), points);
    }

    private static Optional<RiskSignal> silence(RiskFacts.Since since) {
        long weeks = since.contactDays() / 7;
        long points = Math.round(Math.min(MOST_FOR_SILENCE, POINTS_A_QUIET_WEEK * Math.max(0, weeks - QUIET_WEEKS)));
        return points < 1
                ? Optional.empty()
                : Optional.of(new RiskSignal(new Observation.Silence(weeks), (int) points));
    }

    private static RiskSignal faded(RiskSignal signal, long days) {
        if (!signal.kind().fades()) {
            return signal;
        }
        double left = signal.points() * Math.pow(.5, Math.max(0, days) / HALF_LIFE_DAYS);
        return new RiskSignal(signal.seen(), (int) Math.max(1, Math.round(left)));
    }
}
