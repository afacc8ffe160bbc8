package dev.earshot.demo.truth;

/**
 * How customers are lost.
 *
 * @param weekly chance of a customer of ordinary goodwill to be gone by the next week
 * @param steepness how much a point of goodwill lessens the logarithm of that chance
 */
public record Leaving(double weekly, double steepness) {

    private static final double HIGHEST = 0.1;
    private static final double RELUCTANCE = 0.25;
    private static final double MOST_RELUCTANT = 0.7;

    static Leaving draw(Dice dice) {
        return new Leaving(dice.between(0.0039, 0.0044), dice.between(0.9, 1.05));
    }

    /** @param goodwill points of ten above (or below) what is usual */
    public double chance(double goodwill) {
        return Math.min(HIGHEST, weekly * StrictMath.exp(-steepness * goodwill));
    }

    /** Share of the occasions that somebody lets pass who has lost patience but is not gone yet. */
    public static double reluctance(double goodwill) {
        return Math.max(0, Math.min(MOST_RELUCTANT, -RELUCTANCE * goodwill));
    }
}
