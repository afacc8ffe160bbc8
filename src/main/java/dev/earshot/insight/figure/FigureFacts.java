package dev.earshot.insight.figure;

import java.time.Instant;
import java.util.Optional;

/**
 * What else is to be known of the answers of a figure; none of it leaves anything out.
 *
 * @param held changed after staff had been in touch: the score from before counts
 * @param flagged something about them looks wrong; they count all the same
 * @param erased answers to the survey of these months that were erased since, whenever that was
 * @param later came after the day it is known as of
 * @param changed stood otherwise at that day
 * @param since before this moment not every change is known; empty where all are
 * @param allowsForRepeats whether the interval allows for customers who answered more than once
 */
public record FigureFacts(
        long held,
        long flagged,
        long erased,
        long later,
        long changed,
        Optional<Instant> since,
        boolean allowsForRepeats) {

    static final FigureFacts NONE = new FigureFacts(0, 0, 0, 0, 0, Optional.empty(), true);
}
