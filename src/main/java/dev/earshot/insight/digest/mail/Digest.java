package dev.earshot.insight.digest.mail;

import dev.earshot.insight.digest.DigestPeriod;
import dev.earshot.score.Confidence;
import dev.earshot.score.compare.Adjusted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The figures of one issue. They are looked at together, so each change is judged as one of several (Holm): of twenty that
 * moved by chance alone, one would be called news otherwise.
 *
 * @param figures one for each survey, NPS before others
 */
public record Digest(DigestPeriod period, Confidence confidence, List<DigestFigure> figures) {

    static Digest of(DigestPeriod period, Confidence confidence, List<DigestFigure> figures) {
        int[] tested = IntStream.range(0, figures.size())
                .filter(i -> figures.get(i).change().pValue().isPresent())
                .toArray();
        double[] p = Adjusted.holm(IntStream.of(tested)
                .mapToDouble(i -> figures.get(i).change().pValue().getAsDouble())
                .toArray());
        List<DigestFigure> judged = new ArrayList<>(figures);
        for (int i = 0; i < tested.length; i++) {
            judged.set(tested[i], figures.get(tested[i]).judged(p[i]));
        }
        return new Digest(period, confidence, List.copyOf(judged));
    }

    /** What the first sentence is about: news before what stays as it was, and that before what is not known yet. */
    Optional<DigestFigure> leading() {
        return figures.stream()
                .min(Comparator.comparingInt(
                        figure -> figure.isNews() ? 0 : figure.estimate().conclusive() ? 1 : 2));
    }

    /** How many figures were tested together. */
    long tested() {
        return figures.stream()
                .filter(figure -> figure.change().pValue().isPresent())
                .count();
    }
}
