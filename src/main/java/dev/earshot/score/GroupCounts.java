package dev.earshot.score;

import dev.earshot.survey.question.Group;

/** How much stands in each {@link Metric#group group} where counts may be fractions: {@link Shares} without whole numbers. */
record GroupCounts(double promoters, double passives, double detractors) {

    /** @param counts from the lowest value of the metric up */
    static GroupCounts of(Metric metric, double[] counts) {
        double[] sums = new double[Group.values().length];
        for (int i = 0; i < counts.length; i++) {
            sums[metric.group(metric.lowest() + i).ordinal()] += counts[i];
        }
        return new GroupCounts(
                sums[Group.PROMOTER.ordinal()], sums[Group.PASSIVE.ordinal()], sums[Group.DETRACTOR.ordinal()]);
    }

    double answers() {
        return promoters + (passives + detractors);
    }
}
