package dev.earshot.insight.topic;

import dev.earshot.insight.topic.reading.ReadComment;
import dev.earshot.score.Estimate;
import dev.earshot.score.compare.Family;
import dev.earshot.score.compare.Family.Judged;
import dev.earshot.score.tone.ToneContrast;
import dev.earshot.score.topic.Topic;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One topic.
 *
 * @param mentions comments about it; 0 where held back
 * @param unhappy those of them whose writers are detractors
 * @param share of all comments that are about it, in percent
 * @param figure of those who mention it, {@code others} of those who do not
 * @param shown the figure as the page writes it
 * @param penalty the figure with it less the one without, judged with all other topics; empty where held back
 * @param tone how its comments sound against all others; empty where nothing is learnt, or too little
 * @param toneAdjusted its p-value after all topics
 * @param latest some that mention it, the newest first
 */
public record TopicLine(
        Topic topic,
        long mentions,
        long unhappy,
        Estimate share,
        Estimate figure,
        Optional<BigDecimal> shown,
        Estimate others,
        Optional<Judged> penalty,
        Optional<ToneContrast> tone,
        OptionalDouble toneAdjusted,
        List<ReadComment> latest) {

    private static final double EXPLORING = Family.EXPLORING;

    /** How its comments sound. */
    public enum Direction {
        BRIGHTER,
        DARKER,
        ALIKE,
        UNKNOWN
    }

    public boolean heldBack() {
        return share.suppressed();
    }

    public Direction direction() {
        if (tone.isEmpty() || toneAdjusted.isEmpty()) {
            return Direction.UNKNOWN;
        }
        if (toneAdjusted.getAsDouble() > EXPLORING) {
            return Direction.ALIKE;
        }
        return tone.get().difference() > 0 ? Direction.BRIGHTER : Direction.DARKER;
    }
}
