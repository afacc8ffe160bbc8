package dev.earshot.insight.driver.page;

import dev.earshot.insight.Finding;
import dev.earshot.insight.VerdictMark;
import dev.earshot.insight.driver.DriverReport;
import dev.earshot.score.Verdict;
import dev.earshot.score.driver.budget.Spending.Offer;
import dev.earshot.score.driver.map.Driver;
import dev.earshot.score.driver.map.DriverMap;
import dev.earshot.score.driver.map.Leaders;
import java.util.List;

/**
 * Where to spend next, in a sentence: by what money buys where several prices are known, else by what matters most.
 *
 * @param reason how stable that is
 */
record DriverFinding(Finding finding, VerdictMark verdict, String reason) {

    /** Part of the resamples in which the best use of money has to be the best to be called so. */
    private static final double SURE = .95;

    static DriverFinding of(DriverReport report, DriverNames names, DriverFormat format) {
        List<Offer> offers = report.spending().offers();
        return offers.size() > 1 ? ofMoney(report, offers, names, format) : ofImportance(report.map(), names, format);
    }

    private static DriverFinding ofMoney(
            DriverReport report, List<Offer> offers, DriverNames names, DriverFormat format) {
        DriverMessages words = format.words();
        Offer first = offers.get(0);
        String name = Finding.marked(names.of(report.map().drivers().get(first.driver())));
        boolean sure = first.best() >= SURE;
        String sentence = sure
                ? words.buysMost(name)
                : words.buysMostPerhaps(
                        name,
                        Finding.marked(names.of(
                                report.map().drivers().get(offers.get(1).driver()))));
        return of(
                sentence,
                sure,
                words.stabilityOfMoney(
                        names.of(report.map().drivers().get(first.driver())),
                        format.percent(first.best()),
                        format.format().count(report.map().slopes().count())),
                format);
    }

    private static DriverFinding ofImportance(DriverMap map, DriverNames names, DriverFormat format) {
        DriverMessages words = format.words();
        Leaders leaders = map.leaders().orElseThrow();
        Driver first = map.drivers().get(0);
        String reason = words.stability(
                names.of(first),
                format.percent(first.firstShare()),
                format.format().count(map.resamples()));
        if (leaders.isAlone()) {
            return of(alone(map, first, names, format), true, reason, format);
        }
        String all = Finding.marked(names.listed(leaders.drivers().stream()
                .map(map.drivers()::get)
                .map(names::of)
                .toList()));
        String sentence = leaders.more().isPresent()
                ? words.cannotSeparate(
                        all, Finding.marked(format.format().count(leaders.more().getAsLong())))
                : words.cannotSeparateSoon(all);
        return of(sentence, false, reason, format);
    }

    private static String alone(DriverMap map, Driver first, DriverNames names, DriverFormat format) {
        DriverMessages words = format.words();
        String name = Finding.marked(names.of(first));
        String rating = Finding.marked(format.rating(first.performance().value()));
        return switch (first.quadrant()) {
            case FIX_FIRST ->
                isRatedLowest(map, first)
                        ? words.spendNextLowest(name, format.name(), rating)
                        : words.spendNext(name, format.name(), rating);
            case KEEP, DONT_OVERDO -> words.keepUp(name, format.name(), rating);
            case WATCH, UNDECIDED -> words.mattersMost(name, format.name(), rating);
        };
    }

    private static boolean isRatedLowest(DriverMap map, Driver first) {
        return map.drivers().stream()
                .allMatch(other -> other == first
                        || other.performance().low() > first.performance().high());
    }

    private static DriverFinding of(String sentence, boolean sure, String reason, DriverFormat format) {
        return new DriverFinding(
                Finding.of(sentence), new VerdictMark(sure ? Verdict.SIGNAL : Verdict.NOISE, format.speech()), reason);
    }
}
