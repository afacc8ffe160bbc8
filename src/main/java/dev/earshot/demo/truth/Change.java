package dev.earshot.demo.truth;

/**
 * The one thing that became worse and stayed so.
 *
 * @param week first week whose answers are all about it, from 0
 * @param driver what became worse
 * @param region where
 * @param size by how many points of ten, of the orders it concerns
 */
public record Change(int week, Driver driver, Region region, double size) {

    /** Fewest weeks on either side. */
    public static final int MARGIN = 9;

    /** Share of the orders a new courier brings: what slows down does so through it. */
    public static final double NEW_COURIERS_ORDERS = 0.83;

    static Change draw(Weights weights, int weeks, Dice dice) {
        // Nobody would hear of a change in something that does not count.
        Driver driver = weights.ranked().get(dice.below(2));
        double felt = dice.between(0.55, 0.75) / weights.of(driver);
        int week = MARGIN + dice.below(weeks - 2 * MARGIN + 1);
        double size = driver == Driver.SPEED ? felt / NEW_COURIERS_ORDERS : felt;
        return new Change(week, driver, dice.one(Region.ALL), size);
    }
}
