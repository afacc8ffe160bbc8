package dev.earshot.demo.world;

import dev.earshot.demo.shop.Shopper;
import dev.earshot.demo.truth.Driver;
import dev.earshot.risk.RiskAssessment;
import dev.earshot.risk.RiskFacts;
import dev.earshot.risk.RiskPolicy;
import dev.earshot.score.classify.ClassifierMetrics;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Everybody who had answered and was still a customer on a day: what was known of them by then, and whether they left
 * within half a year.
 */
record RiskTrial(List<Case> cases) {

    private static final int FIRST_WEEKS = 52;
    private static final int WEEKS_AFTER = 26;

    /** The made-up care team has answered everybody by then. */
    private static final long DAYS_UNTIL_ANSWERED = 8;

    record Case(RiskFacts facts, boolean left) {

        RiskAssessment assessment() {
            return RiskPolicy.assess(facts);
        }
    }

    static RiskTrial of(Trial trial) {
        LocalDate cut = trial.days().start().plusWeeks(FIRST_WEEKS);
        Map<Shopper, List<Reply>> replies = new LinkedHashMap<>();
        trial.orders().stream()
                .filter(reply -> reply.day().isBefore(cut))
                .sorted(Comparator.comparing(Reply::at))
                .forEach(reply -> replies.computeIfAbsent(shopper(reply), any -> new ArrayList<>())
                        .add(reply));
        Map<Shopper, LocalDate> lastOrders = new HashMap<>();
        trial.world().happenings().stream()
                .filter(happening -> happening.day().isBefore(cut))
                .forEach(happening -> lastOrders.merge(happening.shopper(), happening.day(), RiskTrial::later));
        Map<Shopper, List<Instant>> mails = new HashMap<>();
        Instant midnight = cut.atStartOfDay(Worlds.ZONE).toInstant();
        trial.world().asks().forEach(ask -> ask.sentAt()
                .filter(midnight::isAfter)
                .ifPresent(at -> mails.computeIfAbsent(ask.about().shopper(), any -> new ArrayList<>())
                        .add(at)));
        List<Case> cases = new ArrayList<>();
        replies.forEach((shopper, given) -> {
            Optional<LocalDate> left = Optional.ofNullable(trial.world().left().get(shopper));
            if (left.filter(day -> !day.isAfter(cut)).isEmpty()) {
                cases.add(new Case(
                        facts(
                                given,
                                lastOrders.getOrDefault(shopper, cut),
                                mails.getOrDefault(shopper, List.of()),
                                cut),
                        left.filter(day -> !day.isAfter(cut.plusWeeks(WEEKS_AFTER)))
                                .isPresent()));
            }
        });
        return new RiskTrial(cases);
    }

    ClassifierMetrics metrics() {
        double[] points =
                cases.stream().mapToDouble(each -> each.assessment().points()).toArray();
        boolean[] left = new boolean[cases.size()];
        for (int i = 0; i < left.length; i++) {
            left[i] = cases.get(i).left;
        }
        return ClassifierMetrics.of(points, left, 30);
    }

    private static RiskFacts facts(List<Reply> given, LocalDate lastOrder, List<Instant> mails, LocalDate cut) {
        Reply last = given.get(given.size() - 1);
        long days = ChronoUnit.DAYS.between(last.day(), cut);
        return new RiskFacts(
                Optional.of(nps(Trial.recommend(last))),
                given.size() < 2 ? Optional.empty() : Optional.of(nps(Trial.recommend(given.get(given.size() - 2)))),
                Driver.ALL.stream().flatMap(driver -> rated(last, driver)).toList(),
                last.contactRequested() && days <= DAYS_UNTIL_ANSWERED
                        ? Optional.of(new RiskFacts.Request(days, false))
                        : Optional.empty(),
                false,
                List.of(),
                new RiskFacts.Since(
                        days,
                        ChronoUnit.DAYS.between(later(lastOrder, last.day()), cut),
                        (int) mails.stream().filter(at -> at.isAfter(last.at())).count(),
                        true,
                        false));
    }

    private static Stream<RiskFacts.Driver> rated(Reply reply, Driver driver) {
        OptionalInt rating = reply.answers().score(driver.question());
        return rating.isEmpty()
                ? Stream.empty()
                : Stream.of(new RiskFacts.Driver(driver.question(), nps(rating.getAsInt())));
    }

    private static RiskFacts.Score nps(int value) {
        return new RiskFacts.Score(value, 0, 10, value <= 6);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Shopper shopper(Reply reply) {
        return reply.ask().orElseThrow().about().shopper();
    }
}
