package dev.earshot.score.integrity;

/**
 * Something worth a look.
 *
 * @param detector which trace was found
 * @param unit what it was found at, as the caller calls it: a store, a team, an answer
 * @param statistic the figure that gave rise to it, in the unit its detector names
 * @param threshold the limit it is beyond
 * @param sentence for a person: the numbers, and where to look
 */
public record Alarm(Detector detector, String unit, double statistic, double threshold, String sentence) {

    public enum Detector {
        CHERRY_PICKING,
        BEGGING,
        ONE_DEVICE,
        HEAPING,
        STAFF_PRESENT,
        DUPLICATE,
        SPEEDER,
        STRAIGHT_LINE,
        BURST,
        INVITE_TIMING
    }
}
