package dev.earshot.score.shift;

import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Shares;
import dev.earshot.survey.question.Group;
import java.util.Arrays;

/** What the answers of a period are sorted into before levels are told apart. */
public enum Cells {
    /** The three groups of the metric: sees what moves an NPS. */
    GROUPS {
        @Override
        long[] of(Metric metric, Histogram period) {
            Shares shares = Shares.of(metric, period);
            return Arrays.stream(Group.values()).mapToLong(shares::count).toArray();
        }
    },
    /** Every value of the scale: also sees nines become tens, at the price of needing more answers. */
    VALUES {
        @Override
        long[] of(Metric metric, Histogram period) {
            return period.counts().stream().mapToLong(Long::longValue).toArray();
        }
    };

    abstract long[] of(Metric metric, Histogram period);
}
