package dev.earshot.score.service;

import dev.earshot.score.Change;
import dev.earshot.score.Estimate;
import dev.earshot.score.Gate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import dev.earshot.score.Scores;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How fast and how final help was, and how it was felt, of the same answers.
 *
 * @param score of the answers that tell one or the other
 * @param solvedOrNot the score of who needed more than one contact, and of who was helped at the first
 * @param byWait the score by the time they waited, without bands nobody is in; none where one of them would bare somebody
 */
public record HelpFigures(
        Metric metric,
        FirstResponse firstResponse,
        Estimate firstContact,
        Estimate score,
        Change solvedOrNot,
        List<Band> byWait) {

    public record Band(Wait waited, Estimate score) {}

    /** Empty where no answer tells anything, or so few do that somebody could be recognised. */
    public static Optional<HelpFigures> of(Metric metric, Programme programme, List<Helped> all, double confidence) {
        List<Helped> told = all.stream()
                .filter(one -> one.minutes().isPresent() || one.firstContact().isPresent())
                .toList();
        double[] minutes = told.stream()
                .filter(one -> one.minutes().isPresent())
                .mapToDouble(one -> one.minutes().getAsDouble())
                .toArray();
        if (told.isEmpty() || programme.hides(told.size()) || minutes.length > 0 && programme.hides(minutes.length)) {
            return Optional.empty();
        }
        Predicate<Helped> solved = one -> one.firstContact().equals(Optional.of(true));
        Predicate<Helped> others = one -> one.firstContact().equals(Optional.of(false));
        Histogram first = scores(metric, told, solved);
        Histogram later = scores(metric, told, others);
        return Optional.of(new HelpFigures(
                metric,
                FirstResponse.of(minutes, confidence),
                Gate.pass(
                        programme,
                        FirstContact.resolution(
                                told.stream().filter(solved).count(),
                                told.stream().filter(others).count(),
                                confidence)),
                Gate.pass(programme, Scores.estimate(metric, scores(metric, told, any -> true), confidence)),
                Gate.pass(programme, Change.between(metric, later, first, confidence)),
                bands(metric, programme, told, confidence)));
    }

    private static List<Band> bands(Metric metric, Programme programme, List<Helped> told, double confidence) {
        List<Band> bands = Arrays.stream(Wait.values())
                .map(wait -> new Band(
                        wait,
                        Scores.estimate(
                                metric,
                                scores(metric, told, one -> one.minutes().stream()
                                        .anyMatch(minutes -> Wait.of(minutes) == wait)),
                                confidence)))
                .filter(band -> band.score().n() > 0)
                .toList();
        Set<Integer> hidden = Gate.hidden(
                programme, bands.stream().map(band -> band.score().n()).toList());
        return hidden.isEmpty() ? bands : List.of();
    }

    private static Histogram scores(Metric metric, List<Helped> told, Predicate<Helped> which) {
        long[] counts = new long[metric.highest() - metric.lowest() + 1];
        told.stream()
                .filter(which)
                .flatMapToInt(one -> one.score().stream())
                .filter(score -> metric.lowest() <= score && score <= metric.highest())
                .forEach(score -> counts[score - metric.lowest()]++);
        return Histogram.of(metric.lowest(), counts);
    }
}
