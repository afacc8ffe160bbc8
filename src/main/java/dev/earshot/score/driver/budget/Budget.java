package dev.earshot.score.driver.budget;

import dev.earshot.score.driver.Draws;
import java.util.ArrayList;
import java.util.List;

/**
 * Money spent on one best step after the other. Because no later step of a lever is worth more than an earlier one, that is
 * the best use of what the steps cost; a rest too small for any step is left.
 *
 * @param steps in the order bought
 */
public record Budget(List<Step> steps, double spent, double left, double gained) {

    private static final double NOTHING = 1e-9;

    /**
     * @param lever its position
     * @param number of the step of this lever, from 0
     * @param gain points of the outcome
     */
    public record Step(int lever, int number, double gain, double cost) {}

    public Budget {
        steps = List.copyOf(steps);
    }

    /** Steps that gain nothing are not bought, even with money left. */
    public static Budget allocate(List<Lever> levers, double money) {
        List<Step> steps = new ArrayList<>();
        int[] bought = new int[levers.size()];
        double left = money;
        double gained = 0;
        int best;
        while ((best = best(levers, bought, left)) >= 0) {
            Lever lever = levers.get(best);
            Step step = new Step(best, bought[best], lever.stepGain(bought[best]), lever.cost());
            steps.add(step);
            bought[best]++;
            left -= step.cost;
            gained += step.gain;
        }
        return new Budget(steps, money - left, left, gained);
    }

    private static int best(List<Lever> levers, int[] bought, double left) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < bought.length; i++) {
            Lever lever = levers.get(i);
            double gain = lever.stepGain(bought[i]);
            if (lever.cost() <= left && gain > NOTHING && gain / lever.cost() > most) {
                best = i;
                most = gain / lever.cost();
            }
        }
        return best;
    }

    /**
     * Points for one unit of money in each resample: the first step of each lever with the slope drawn there.
     *
     * @param slopes by resample, then lever
     */
    public static Draws gainsPerCost(List<Lever> levers, Draws slopes) {
        double[][] gains = new double[slopes.count()][levers.size()];
        for (int draw = 0; draw < gains.length; draw++) {
            for (int i = 0; i < gains[draw].length; i++) {
                Lever lever = levers.get(i);
                double points = Math.min(lever.step(), lever.headroom());
                gains[draw][i] = points * slopes.values()[draw][i] * lever.reach() / lever.cost();
            }
        }
        return new Draws(gains);
    }

    /** How likely each lever is the best first use of money: the share of resamples, 0 to 1, in which it gains most. */
    public static double[] chanceOfBest(List<Lever> levers, Draws slopes) {
        Draws gains = gainsPerCost(levers, slopes);
        double[] chance = new double[levers.size()];
        for (int i = 0; i < chance.length && gains.count() > 0; i++) {
            chance[i] = gains.firstShare(i);
        }
        return chance;
    }
}
