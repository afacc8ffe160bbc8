package dev.earshot.score.classify;

import dev.earshot.score.regression.Logit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What outcomes teach about points: an offer to whoever keeps the rules, which changes nothing by itself.
 *
 * @param proposals one a signal, in order
 * @param chances of the outcome by today's points
 * @param reliability of those chances on the cases they were learnt from: a fit to be checked on later ones
 * @param today how well today's points order the cases
 * @param learned how well the proposed points would
 */
public record Calibration(
        List<Proposal> proposals,
        IsotonicFit chances,
        Reliability reliability,
        ClassifierMetrics today,
        ClassifierMetrics learned) {

    /** In units of log likelihood for one deviation of a feature: enough to hold rare signals. */
    private static final double RIDGE = 1;

    private static final int FEWEST_OF_EACH = 30;

    /**
     * @param signal its name
     * @param points for one unit today
     * @param proposed what the outcomes suggest, a whole number, 0 for a signal that told nothing or the opposite
     * @param logOdds the coefficient behind it, and {@code error} its standard error
     */
    public record Proposal(String signal, double points, long proposed, double logOdds, double error) {

        /** "Silence: 0.3 points today, 1 learned". */
        public String sentence() {
            return String.format(Locale.UK, "%s: %s points today, %d learned", signal, plain(points), proposed);
        }

        private static String plain(double points) {
            return points == Math.rint(points) ? String.valueOf((long) points) : String.valueOf(points);
        }
    }

    public Calibration {
        proposals = List.copyOf(proposals);
    }

    /**
     * @param signals names
     * @param points of each for one unit, today
     * @param features one array a signal: units by case, seen before the outcome
     * @param happened the outcome by case
     * @return empty with fewer than 30 cases of either outcome, or when a signal never varies
     */
    public static Optional<Calibration> of(
            List<String> signals, double[] points, double[][] features, boolean[] happened) {
        long yes = 0;
        for (boolean outcome : happened) {
            yes += outcome ? 1 : 0;
        }
        if (Math.min(yes, happened.length - yes) < FEWEST_OF_EACH) {
            return Optional.empty();
        }
        return Logit.ridge(features, happened, RIDGE).map(fit -> of(signals, points, features, happened, fit));
    }

    private static Calibration of(
            List<String> signals, double[] points, double[][] features, boolean[] happened, Logit fit) {
        double unit = unit(points, fit);
        List<Proposal> proposals = new ArrayList<>();
        for (int j = 0; j < points.length; j++) {
            double logOdds = fit.coefficients()[j + 1];
            proposals.add(new Proposal(
                    signals.get(j), points[j], Math.round(Math.max(0, logOdds) * unit), logOdds, fit.errors()[j + 1]));
        }
        double[] now = sums(features, points, happened.length);
        double[] then = sums(
                features, proposals.stream().mapToDouble(Proposal::proposed).toArray(), happened.length);
        IsotonicFit chances = IsotonicFit.of(now, happened);
        double[] told = Arrays.stream(now).map(chances::chance).toArray();
        return new Calibration(
                proposals,
                chances,
                Reliability.of(told, happened),
                ClassifierMetrics.of(now, happened, 0),
                ClassifierMetrics.of(then, happened, 0));
    }

    /** Points for one log odd, so that all in all the proposal is as large as today's points. */
    private static double unit(double[] points, Logit fit) {
        double today = 0;
        double learned = 0;
        for (int j = 0; j < points.length; j++) {
            double logOdds = Math.max(0, fit.coefficients()[j + 1]);
            today += points[j] * logOdds;
            learned += logOdds * logOdds;
        }
        return learned == 0 ? 0 : today / learned;
    }

    private static double[] sums(double[][] features, double[] points, int cases) {
        double[] sums = new double[cases];
        for (int j = 0; j < points.length; j++) {
            for (int i = 0; i < cases; i++) {
                sums[i] += points[j] * features[j][i];
            }
        }
        return sums;
    }
}
