package dev.earshot.score;

import dev.earshot.survey.question.Group;

/**
 * What became of detractors who were called: their first score stays in the figure, what they say now is this one of its own.
 * "42% of recovered detractors became promoters."
 *
 * @param detractors who changed their score after staff had been in touch
 * @param promoters of them, who are promoters now
 */
public record Recovery(long detractors, long promoters) {

    public Recovery {
        if (promoters < 0 || promoters > detractors) {
            throw new IllegalArgumentException(promoters + " of " + detractors + " detractors");
        }
    }

    /**
     * @param pairs how many had which score held and which score now: rows by the one before the contact, columns by the one
     *     after, both from the lowest value of the metric up
     */
    public static Recovery of(Metric metric, long[][] pairs) {
        long detractors = 0;
        long promoters = 0;
        for (int before = 0; before < pairs.length; before++) {
            for (int now = 0; now < pairs[before].length; now++) {
                if (metric.group(metric.lowest() + before) == Group.DETRACTOR) {
                    detractors += pairs[before][now];
                    promoters += metric.group(metric.lowest() + now) == Group.PROMOTER ? pairs[before][now] : 0;
                }
            }
        }
        return new Recovery(detractors, promoters);
    }

    /** Percent who are promoters now, with Wilson's interval; empty while nobody was called. */
    public Estimate share(double confidence) {
        return Scores.boxes(Histogram.of(0, detractors - promoters, promoters), 1, 1, confidence);
    }
}
