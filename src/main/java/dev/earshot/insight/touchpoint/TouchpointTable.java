package dev.earshot.insight.touchpoint;

import dev.earshot.insight.overview.Comparison;
import dev.earshot.insight.overview.Weeks;
import dev.earshot.insight.trend.Asked;
import dev.earshot.score.Confidence;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Verdict;
import dev.earshot.score.compare.Family;
import dev.earshot.score.compare.Family.Judged;
import dev.earshot.score.service.HelpFigures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All places beside each other. Page, JSON and CSV show these same lines.
 *
 * @param lines along the way
 */
record TouchpointTable(Weeks weeks, Confidence confidence, List<TouchpointLine> lines) {

    /** @param rate empty where nobody is invited */
    record Counted(Asked asked, Comparison compared, Optional<Comparison> rate, Optional<HelpFigures> help) {

        String name() {
            return asked.survey().id();
        }
    }

    /** @param counted along the way */
    static TouchpointTable of(Weeks weeks, Confidence confidence, List<Counted> counted) {
        Map<String, Judged> changes = byName(new Family(counted.stream()
                        .map(one -> new Family.Member(one.name(), one.compared().change()))
                        .toList())
                .judge(Family.EXPLORING));
        Map<String, Judged> rests = byName(new Family(againstTheRest(counted, confidence)).judge(Family.EXPLORING));
        return new TouchpointTable(
                weeks,
                confidence,
                counted.stream()
                        .map(one -> new TouchpointLine(
                                one.asked(),
                                one.compared(),
                                Objects.requireNonNull(changes.get(one.name())),
                                Optional.ofNullable(rests.get(one.name())),
                                one.rate(),
                                one.help()))
                        .toList());
    }

    /** Of each figure that two places or more have, without those that are held back. */
    private static List<Family.Member> againstTheRest(List<Counted> counted, Confidence confidence) {
        Map<Metric, Map<String, Histogram>> byMetric = new LinkedHashMap<>();
        counted.stream()
                .filter(one -> one.compared().change().after().value().isPresent())
                .forEach(one -> byMetric.computeIfAbsent(one.compared().metric(), metric -> new LinkedHashMap<>())
                        .put(one.name(), one.compared().now()));
        List<Family.Member> members = new ArrayList<>();
        byMetric.forEach((metric, places) -> {
            if (places.size() > 1) {
                Histogram whole = places.values().stream()
                        .reduce(Histogram.empty(metric.lowest(), metric.highest()), Histogram::plus);
                members.addAll(Family.againstTheRest(metric, places, whole, confidence.share())
                        .members());
            }
        });
        return members;
    }

    private static Map<String, Judged> byName(List<Judged> judged) {
        Map<String, Judged> byName = new HashMap<>();
        judged.forEach(one -> byName.put(one.member().name(), one));
        return byName;
    }

    /** Clearly below the other places with its figure, the clearest of them; empty where the data cannot tell. */
    Optional<TouchpointLine> weakest() {
        return lines.stream()
                .filter(line -> line.rest()
                        .filter(rest -> rest.verdict() == Verdict.SIGNAL && worse(line, rest))
                        .isPresent())
                .min(Comparator.comparingDouble(
                        line -> line.rest().orElseThrow().adjusted().orElseThrow()));
    }

    /** What changed most clearly since the weeks before; empty where nothing did beyond chance. */
    Optional<TouchpointLine> changed() {
        return lines.stream()
                .filter(line -> line.change().verdict() == Verdict.SIGNAL)
                .min(Comparator.comparingDouble(line -> line.change().adjusted().orElseThrow()));
    }

    private static boolean worse(TouchpointLine line, Judged rest) {
        double distance = rest.member().change().difference().orElseThrow();
        return line.compared().metric().kind() == Metric.Kind.EFFORT ? distance > 0 : distance < 0;
    }
}
