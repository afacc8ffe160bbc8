package dev.earshot.score.driver.map;

import dev.earshot.score.driver.Bootstrap;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The first of the drivers and those that cannot be told apart from it.
 *
 * @param drivers places on the map, the first first: 0, then those that cannot be told apart from it
 * @param more answers that would tell them apart, were the figures to stay; empty for one driver alone and where ten times
 *     as many would not do
 */
public record Leaders(List<Integer> drivers, OptionalLong more) {

    static final double HOPELESS = 10;

    static Leaders of(int[] order, double[] shares, Bootstrap drawn, long answers, double confidence) {
        List<Integer> leaders = new ArrayList<>(List.of(0));
        double times = 1;
        for (int i = 1; i < order.length; i++) {
            double[] ends = drawn.shares().gap(order[0], order[i], confidence);
            Range gap = new Range(shares[order[0]] - shares[order[i]], ends[0], ends[1]);
            if (gap.crosses(0)) {
                leaders.add(i);
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

    /** Whether one driver alone matters most, beyond the doubt of the resamples. */
    public boolean isAlone() {
        return drivers.size() == 1;
    }

    /** @param names of all drivers, the most important first */
    String sentence(List<String> names, String stability) {
        if (isAlone()) {
            return names.get(0) + " matters most: " + stability + ".";
        }
        String who = "Cannot separate "
                + Words.listed(drivers.stream().map(names::get).toList()) + " yet";
        return more.isPresent()
                ? who + String.format(", about %,d more answers needed.", more.getAsLong())
                : who + ", and ten times as many answers may not do it.";
    }
}
