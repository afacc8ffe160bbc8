package dev.earshot.score.driver;

import dev.earshot.score.regression.RelativeWeights;
import dev.earshot.score.regression.SubsetFits;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How far every figure would move with other customers. Customers are thrown into about a thousand groups, all answers of
 * one into the same; groups are drawn with replacement and only their sums are added up, so that a resample costs the same
 * for a thousand answers and for a million. Paper 2.
 *
 * @param groups that hold somebody
 * @param shares of what is explained, adding up to 1 in each resample
 * @param slopes units of the outcome for one rating point; none where the slopes do not exist
 * @param means of the ratings
 */
public record Bootstrap(int groups, Draws shares, Draws slopes, Draws means) {

    /** Resamples, as many as the first place is quoted of. */
    public static final int RESAMPLES = 2_000;

    public static final String METHOD = "grouped bootstrap";
    private static final int GROUPS = 1_000;
    private static final int FEWEST_GROUPS = 30;

    /** The same names give the same seed on every machine and in every year. */
    public static long seed(String... names) {
        try {
            byte[] text = String.join("\u0000", names).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of complete rows; slopes on {@code basis}. Empty with fewer than 30 groups: customers are the unit that is drawn. */
    public static Optional<Bootstrap> of(Ratings ratings, Slopes.Basis basis, int resamples, long seed) {
        TreeMap<Integer, CrossProducts.Accumulator> groups = new TreeMap<>();
        for (int row = 0; row < ratings.rows(); row++) {
            groups.computeIfAbsent(
                            group(ratings.customer()[row]),
                            ignored -> new CrossProducts.Accumulator(ratings.attributes()))
                    .add(ratings, row);
        }
        List<Products> sums = new ArrayList<>();
        groups.values().forEach(group -> sums.add(group.products()));
        double[][][] within =
                basis == Slopes.Basis.POOLED ? new double[0][][] : deviations(ratings, List.copyOf(groups.keySet()));
        return draw(sums, within, resamples, seed);
    }

    /** Of attributes that were drawn, by pairs. */
    public static Optional<Bootstrap> ofPairs(Ratings ratings, int resamples, long seed) {
        TreeMap<Integer, PairProducts> groups = new TreeMap<>();
        for (int row = 0; row < ratings.rows(); row++) {
            groups.computeIfAbsent(group(ratings.customer()[row]), ignored -> PairProducts.none(ratings.attributes()))
                    .add(ratings, row);
        }
        return draw(List.copyOf(groups.values()), new double[0][][], resamples, seed);
    }

    private static int group(int customer) {
        int mixed = customer * 0x9E3779B9;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return Math.floorMod(mixed ^ (mixed >>> 16), GROUPS);
    }

    private static double[][][] deviations(Ratings ratings, List<Integer> groups) {
        int variables = ratings.attributes() + 1;
        double[][][] moments = new double[groups.size()][variables][variables];
        int[] place = new int[GROUPS];
        for (int i = 0; i < groups.size(); i++) {
            place[groups.get(i)] = i;
        }
        new WithinCustomer.Deviations(ratings)
                .each((row, customer) -> WithinCustomer.Sums.add(moments[place[group(customer)]], row));
        return moments;
    }

    private static Optional<Bootstrap> draw(
            List<? extends Products> groups, double[][][] within, int resamples, long seed) {
        if (groups.size() < FEWEST_GROUPS) {
            return Optional.empty();
        }
        Products kind = groups.get(0);
        long[][] flat = groups.stream().map(Products::flat).toArray(long[][]::new);
        ThreadLocal<SubsetFits> fits =
                ThreadLocal.withInitial(() -> new SubsetFits(Math.min(kind.attributes(), SubsetFits.MOST)));
        // All groups are drawn before anything is added up: the same seed gives the same figures on any number of
        // processors.
        List<Resample> found = Arrays.stream(drawn(flat.length, resamples, seed))
                .parallel()
                .map(drawn -> resample(kind.withFlat(sum(flat, drawn)).correlations(), within, drawn, fits.get()))
                .flatMap(Optional::stream)
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Bootstrap(
                        flat.length,
                        draws(found.stream().map(Resample::shares)),
                        draws(found.stream().map(Resample::slopes).flatMap(Optional::stream)),
                        draws(found.stream().map(Resample::means))));
    }

    private record Resample(double[] shares, Optional<double[]> slopes, double[] means) {}

    private static int[][] drawn(int groups, int resamples, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] drawn = new int[resamples][groups];
        for (int[] resample : drawn) {
            Arrays.setAll(resample, i -> random.nextInt(groups));
        }
        return drawn;
    }

    private static Optional<Resample> resample(
            Correlations correlations, double[][][] within, int[] drawn, SubsetFits fits) {
        return shares(correlations, fits)
                .map(share -> new Resample(
                        share,
                        within.length == 0 ? correlations.slopes() : WithinCustomer.slopes(sum(within, drawn)),
                        Arrays.copyOf(correlations.mean(), correlations.attributes())));
    }

    private static Draws draws(Stream<double[]> values) {
        return new Draws(values.toArray(double[][]::new));
    }

    private static Optional<double[]> shares(Correlations correlations, SubsetFits fits) {
        double[] parts = correlations.attributes() > SubsetFits.MOST
                ? RelativeWeights.of(correlations.matrix())
                : fits.averageGains(correlations.matrix());
        double explained = Arrays.stream(parts).sum();
        if (!(explained > 1e-12)) {
            return Optional.empty();
        }
        for (int j = 0; j < parts.length; j++) {
            parts[j] /= explained;
        }
        return Optional.of(parts);
    }

    private static long[] sum(long[][] groups, int[] drawn) {
        long[] sum = new long[groups[0].length];
        for (int group : drawn) {
            long[] more = groups[group];
            for (int i = 0; i < sum.length; i++) {
                sum[i] += more[i];
            }
        }
        return sum;
    }

    private static double[][] sum(double[][][] groups, int[] drawn) {
        int size = groups[0].length;
        double[][] sum = new double[size][size];
        for (int group : drawn) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    sum[i][j] += groups[group][i][j];
                }
            }
        }
        return sum;
    }

    /** "first in 93 % of 2,000 resamples (grouped bootstrap)". @param share of the resamples, 0 to 1 */
    public static String first(double share, int resamples) {
        return String.format(
                Locale.UK, "first in %d %% of %,d resamples (%s)", Math.round(100 * share), resamples, METHOD);
    }
}
