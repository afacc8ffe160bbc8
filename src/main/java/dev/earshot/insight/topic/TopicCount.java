package dev.earshot.insight.topic;

import dev.earshot.insight.topic.reading.ReadComment;
import dev.earshot.insight.topic.word.Lexicon;
import dev.earshot.insight.topic.word.Scored;
import dev.earshot.insight.topic.word.Toned;
import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import dev.earshot.score.Rounding;
import dev.earshot.score.Scores;
import dev.earshot.score.Shares;
import dev.earshot.score.compare.Adjusted;
import dev.earshot.score.compare.Family;
import dev.earshot.score.compare.Family.Judged;
import dev.earshot.score.tone.ToneContrast;
import dev.earshot.score.topic.Dictionary;
import dev.earshot.score.topic.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Counts what comments are about, and who says so. */
final class TopicCount {

    /** Examples of each topic. */
    private static final int LATEST = 2;

    private final Metric metric;
    private final Programme programme;
    private final double confidence;
    private final Toned toned;
    private final Part whole;
    private final Map<Topic, Part> parts = new LinkedHashMap<>();

    /** Some of the comments. */
    private static final class Part {
        private long comments;
        private final long[] scores;
        private final ToneContrast.Sum tone = new ToneContrast.Sum();
        private final List<ReadComment> latest = new ArrayList<>();

        private Part(Metric metric) {
            this.scores = new long[metric.highest() - metric.lowest() + 1];
        }

        private Histogram histogram(Metric metric) {
            return Histogram.of(metric.lowest(), scores);
        }
    }

    /** @param comments in languages the topics have words in, the latest first */
    TopicCount(TopicRequest request, Dictionary dictionary, List<ReadComment> comments, List<Lexicon> lexicons) {
        metric = request.asked().metric();
        programme = request.asked().programme();
        confidence = request.confidence().share();
        toned = new Toned(lexicons);
        whole = new Part(metric);
        dictionary.topics().forEach(topic -> parts.put(topic, new Part(metric)));
        comments.forEach(this::add);
    }

    private void add(ReadComment comment) {
        OptionalDouble tone = toned.of(comment);
        add(comment, tone, whole);
        parts.forEach((topic, part) -> {
            if (comment.isAbout(topic.id())) {
                add(comment, tone, part);
            }
        });
    }

    private void add(ReadComment comment, OptionalDouble tone, Part part) {
        part.comments += 1;
        if (Scored.has(comment, metric)) {
            part.scores[comment.score().getAsInt() - metric.lowest()] += 1;
        }
        tone.ifPresent(part.tone::add);
        if (part.latest.size() < LATEST) {
            part.latest.add(comment);
        }
    }

    Estimate whole() {
        return Gate.pass(programme, Scores.estimate(metric, whole.histogram(metric), confidence));
    }

    List<TopicLine> lines() {
        Map<String, Judged> penalties = penalties();
        Map<String, ToneContrast> tones = tones();
        Map<String, Double> adjusted = adjusted(tones);
        return parts.entrySet().stream()
                .map(one -> line(
                        one.getKey(),
                        one.getValue(),
                        Optional.ofNullable(penalties.get(one.getKey().id())),
                        Optional.ofNullable(tones.get(one.getKey().id())),
                        Optional.ofNullable(adjusted.get(one.getKey().id()))))
                .sorted(Comparator.comparing(TopicLine::mentions).reversed().thenComparing(line -> !line.heldBack()))
                .toList();
    }

    /** Nobody may be told from how few mention something, nor from how few do not, scored or not. */
    private boolean hides(Part part) {
        long scored = part.histogram(metric).total();
        return programme.hides(part.comments)
                || programme.hides(whole.comments - part.comments)
                || programme.hides(scored)
                || programme.hides(whole.histogram(metric).total() - scored);
    }

    private TopicLine line(
            Topic topic, Part part, Optional<Judged> penalty, Optional<ToneContrast> tone, Optional<Double> adjusted) {
        Histogram answers = part.histogram(metric);
        Histogram rest = whole.histogram(metric).minus(answers);
        boolean hidden = hides(part);
        Estimate share = Scores.estimate(
                Metric.rate(), Histogram.of(0, whole.comments - part.comments, part.comments), confidence);
        Estimate figure = Scores.estimate(metric, answers, confidence);
        Estimate others = Scores.estimate(metric, rest, confidence);
        return new TopicLine(
                topic,
                hidden ? 0 : part.comments,
                hidden ? 0 : Shares.of(metric, answers).detractors(),
                hidden ? share.withheld() : share,
                hidden ? figure.withheld() : figure,
                hidden ? Optional.empty() : Rounding.figure(metric, answers),
                hidden ? others.withheld() : others,
                penalty,
                tone,
                adjusted.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                hidden ? List.of() : List.copyOf(part.latest));
    }

    /** One family of all topics that are shown. */
    private Map<String, Judged> penalties() {
        Map<String, Histogram> shown = new LinkedHashMap<>();
        parts.forEach((topic, part) -> {
            if (!hides(part) && part.histogram(metric).total() > 0) {
                shown.put(topic.id(), part.histogram(metric));
            }
        });
        Map<String, Judged> judged = new LinkedHashMap<>();
        Family.againstTheRest(metric, shown, whole.histogram(metric), confidence).judge(Family.EXPLORING).stream()
                .filter(one -> one.member().change().difference().isPresent())
                .forEach(one -> judged.put(one.member().name(), one));
        return judged;
    }

    private Map<String, ToneContrast> tones() {
        Map<String, ToneContrast> tones = new LinkedHashMap<>();
        parts.forEach((topic, part) -> {
            if (!hides(part)) {
                ToneContrast.of(part.tone, whole.tone.minus(part.tone)).ifPresent(one -> tones.put(topic.id(), one));
            }
        });
        return tones;
    }

    private static Map<String, Double> adjusted(Map<String, ToneContrast> tones) {
        double[] p = Adjusted.benjaminiHochberg(
                tones.values().stream().mapToDouble(ToneContrast::p).toArray());
        Map<String, Double> adjusted = new LinkedHashMap<>();
        int next = 0;
        for (String topic : tones.keySet()) {
            adjusted.put(topic, p[next++]);
        }
        return adjusted;
    }
}
