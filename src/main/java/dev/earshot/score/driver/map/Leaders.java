package dev.earshot.score.driver.map;

import dev.earshot.score.driver.Bootstrap;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The first of the drivers and those that cannot be told apart from it.
 *
 * @param drivers positions, the first first
 * @param more answers that would tell them apart, were the figures to stay; empty for one driver alone and where ten times
 *     as many would not do
 */
record Leaders(List<Integer> drivers, OptionalLong more) {

    private static final double HOPELESS = 10;

    static Leaders of(int[] order, double[] shares, Bootstrap drawn, long answers, double confidence) {
        List<Integer> leaders = new ArrayList<>(List.of(order[0]));
        double times = 1;
        for (int i = 1; i < order.length; i++) {
            double[] ends = drawn.shares().gap(order[0], order[i], confidence);
            Range gap = new Range(shares[order[0]] - shares[order[i]], ends[0], ends[1]);
            if (gap.crosses(0)) {
                leaders.add(order[i]);
                times = Math.max(times, gap.timesToLeave(0));
            }
        }
        boolean known = leaders.size() > 1 && times <= HOPELESS;
        return new Leaders(List.copyOf(leaders), known ? OptionalLong.of(more(answers, times)) : OptionalLong.empty());
    }

    /** Answers to add, up to the next ten. */
    static long more(long answers, double times) {
        return Math.max(10, (long) Math.ceil(answers * (times - 1) / 10) * 10);
    }

    String sentence(List<String> names, Bootstrap drawn) {
        if (drivers.size() == 1) {
            return names.get(drivers.get(0)) + " matters most: " + drawn.first(drivers.get(0)) + ".";
        }
        String who = "Cannot separate "
                + Words.listed(drivers.stream().map(names::get).toList()) + " yet";
        return more.isPresent()
                ? who + String.format(", about %,d more answers needed.", more.getAsLong())
                : who + ", and ten times as many answers may not do it.";
    }
}
