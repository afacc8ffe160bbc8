package dev.earshot.score.tone;

import dev.earshot.score.classify.ClassifierMetrics;
import dev.earshot.score.statistics.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How well the tone of a comment tells the score of its writer.
 *
 * @param auc of a happy and an unhappy customer, how often the happy one's comment sounds happier: .5 is a coin, 1 is always
 * @param low end of its interval, as {@code high}
 * @param texts it was measured on, each by a tone learnt without its author
 */
public record ToneAccuracy(double auc, double low, double high, int texts) {

    private static final int PARTS = 5;

    /** Empty where everybody is happy, or nobody is. */
    public static Optional<ToneAccuracy> of(List<Heard> comments, double confidence) {
        double[] tones = new double[comments.size()];
        boolean[] happy = new boolean[comments.size()];
        for (int part = 0; part < PARTS; part++) {
            List<Heard> others = new ArrayList<>();
            for (Heard one : comments) {
                if (part(one) != part) {
                    others.add(one);
                }
            }
            Tone tone = Tone.learnt(others);
            for (int i = 0; i < tones.length; i++) {
                Heard one = comments.get(i);
                if (part(one) == part) {
                    tones[i] = tone.of(one.terms());
                    happy[i] = one.happy();
                }
            }
        }
        ClassifierMetrics metrics = ClassifierMetrics.of(tones, happy, 0);
        int yes = metrics.truePositives() + metrics.falseNegatives();
        return metrics.auc().isEmpty()
                ? Optional.empty()
                : Optional.of(of(metrics.auc().getAsDouble(), yes, tones.length - yes, confidence));
    }

    private static int part(Heard comment) {
        return Math.floorMod(comment.author() * 0x9E3779B9 >>> 16, PARTS);
    }

    /** Paper 1. */
    static ToneAccuracy of(double auc, int yes, int no, double confidence) {
        double one = auc / (2 - auc);
        double two = 2 * auc * auc / (1 + auc);
        double variance =
                (auc * (1 - auc) + (yes - 1) * (one - auc * auc) + (no - 1) * (two - auc * auc)) / ((double) yes * no);
        double margin = Normal.z(confidence) * Math.sqrt(Math.max(0, variance));
        return new ToneAccuracy(auc, Math.max(0, auc - margin), Math.min(1, auc + margin), yes + no);
    }
}
