package dev.earshot.score.service;

import dev.earshot.score.Estimate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Scores;

/** First-contact resolution: % of contacts that were solved the first time, 0 to 100, with Wilson's interval. Paper 2. */
public final class FirstContact {

    private FirstContact() {}

    /** @param others that took more than one contact; who is not known to be either is in neither */
    public static Estimate resolution(long solved, long others, double confidence) {
        return Scores.estimate(Metric.rate(), Histogram.of(0, others, solved), confidence);
    }
}
