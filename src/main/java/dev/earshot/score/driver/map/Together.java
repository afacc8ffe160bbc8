package dev.earshot.score.driver.map;

import dev.earshot.score.driver.CrossProducts;
import dev.earshot.score.driver.PairProducts;
import dev.earshot.score.driver.Ratings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Attributes that customers do not tell apart, taken as one: each group's rating is the mean of its members, rounded.
 *
 * @param groups positions of the attributes by group, in their order
 */
record Together(List<List<Integer>> groups) {

    private static final double ALIKE = .85;

    /** Whoever correlates above .85 with a member belongs to the group. */
    static Together of(Ratings ratings, boolean drawn) {
        double[][] matrix = (drawn
                        ? PairProducts.of(ratings).correlations()
                        : CrossProducts.of(ratings).correlations())
                .matrix();
        int[] leader = new int[ratings.attributes()];
        Arrays.setAll(leader, j -> j);
        for (int i = 0; i < leader.length; i++) {
            for (int j = 0; j < i; j++) {
                if (matrix[i][j] > ALIKE) {
                    int from = leader[i];
                    int to = leader[j];
                    Arrays.setAll(leader, m -> leader[m] == from ? to : leader[m]);
                }
            }
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (int first = 0; first < leader.length; first++) {
            List<Integer> group = new ArrayList<>();
            for (int j = 0; j < leader.length; j++) {
                if (leader[j] == leader[first]) {
                    group.add(j);
                }
            }
            if (group.get(0) == first) {
                groups.add(List.copyOf(group));
            }
        }
        return new Together(List.copyOf(groups));
    }

    Ratings merged(Ratings ratings) {
        byte[][] columns = groups.stream()
                .map(group -> group.size() == 1 ? ratings.columns()[group.get(0)] : mean(ratings, group))
                .toArray(byte[][]::new);
        return new Ratings(columns, ratings.outcome(), ratings.customer());
    }

    private static byte[] mean(Ratings ratings, List<Integer> group) {
        byte[] mean = new byte[ratings.rows()];
        for (int row = 0; row < mean.length; row++) {
            int at = row;
            int[] rated = group.stream()
                    .mapToInt(j -> ratings.columns()[j][at])
                    .filter(rating -> rating != Ratings.ABSENT)
                    .toArray();
            mean[row] = rated.length == 0
                    ? Ratings.ABSENT
                    : (byte) Math.round((double) Arrays.stream(rated).sum() / rated.length);
        }
        return mean;
    }
}
