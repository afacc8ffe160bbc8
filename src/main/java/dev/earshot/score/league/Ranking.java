package dev.earshot.score.league;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What a place in the table is worth. Of 1,000 tables that could as well be the true one, in how many is a segment among the
 * first ten? And since neighbours can seldom be told apart, places are put together in bands. Paper 5.
 *
 * @param rank place by shrunk figure, 1 for the best; equal figures share one
 * @param band 1 for all that are not clearly behind the best, then the same among the rest
 * @param topChance share of the tables in which it is among the first ten, 0 to 1
 */
public record Ranking(int[] rank, int[] band, double[] topChance) {

    public static final int TOP = 10;

    private static final int DRAWS = 1_000;
    /** Behind in nineteen of twenty tables. */
    private static final double CLEARLY = 1.6448536269514722;

    /**
     * @param segments higher is better
     * @param all what they were shrunk with
     * @param seed of the draws; neither it nor the ranks depend on the order of the segments
     */
    public static Ranking of(List<Shrunk> segments, Heterogeneity all, long seed) {
        int k = segments.size();
        List<Integer> order = IntStream.range(0, k)
                .boxed()
                .sorted(Comparator.comparing(segments::get, best()))
                .toList();
        List<Shrunk> sorted = order.stream().map(segments::get).toList();
        int[] ranks = ranks(sorted);
        int[] bands = bands(sorted, all);
        double[] chances = chances(sorted, all, seed);
        Ranking ranking = new Ranking(new int[k], new int[k], new double[k]);
        for (int place = 0; place < k; place++) {
            int i = order.get(place);
            ranking.rank[i] = ranks[place];
            ranking.band[i] = bands[place];
            ranking.topChance[i] = chances[place];
        }
        return ranking;
    }

    private static Comparator<Shrunk> best() {
        return Comparator.comparingDouble(Shrunk::value).reversed().thenComparingDouble(Shrunk::own);
    }

    private static int[] ranks(List<Shrunk> sorted) {
        int[] ranks = new int[sorted.size()];
        for (int i = 0; i < ranks.length; i++) {
            boolean shared = i > 0 && sorted.get(i).value() == sorted.get(i - 1).value();
            ranks[i] = shared ? ranks[i - 1] : i + 1;
        }
        return ranks;
    }

    /** A band begins with the first that is clearly behind the first of the band before. */
    private static int[] bands(List<Shrunk> sorted, Heterogeneity all) {
        int[] bands = new int[sorted.size()];
        int band = 1;
        int first = 0;
        for (int i = 0; i < bands.length; i++) {
            if (isBehind(sorted.get(i), sorted.get(first), all)) {
                band++;
                first = i;
            }
            bands[i] = band;
        }
        return bands;
    }

    private static boolean isBehind(Shrunk one, Shrunk best, Heterogeneity all) {
        double shared = (one.b() - best.b()) * all.se();
        double se = Math.sqrt(one.own() * one.own() + best.own() * best.own() + shared * shared);
        return best.value() - one.value() > CLEARLY * se;
    }

    /** The error of the mean is one for all in each table: it moves them together and decides little. */
    private static double[] chances(List<Shrunk> sorted, Heterogeneity all, long seed) {
        int k = sorted.size();
        if (k <= TOP || all.tau2() == 0) {
            double chance = k <= TOP ? 1 : (double) TOP / k;
            return sorted.stream().mapToDouble(segment -> chance).toArray();
        }
        int[] among = new int[k];
        SplittableRandom random = new SplittableRandom(seed);
        double[] drawn = new double[k];
        for (int draw = 0; draw < DRAWS; draw++) {
            double mean = all.se() * random.nextGaussian();
            for (int i = 0; i < k; i++) {
                Shrunk segment = sorted.get(i);
                drawn[i] = segment.value() + segment.b() * mean + segment.own() * random.nextGaussian();
            }
            double[] best = drawn.clone();
            Arrays.sort(best);
            for (int i = 0; i < k; i++) {
                among[i] += drawn[i] >= best[k - TOP] ? 1 : 0;
            }
        }
        return Arrays.stream(among).mapToDouble(times -> (double) times / DRAWS).toArray();
    }
}
