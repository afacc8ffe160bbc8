package dev.earshot.score.driver;

/**
 * Sums and sums of products of complete rows: of the attributes and, last, of the outcome. Those of two sets of rows add up
 * to those of both, and what left is subtracted, without rounding.
 *
 * @param n rows
 * @param sums one a variable
 * @param products of variables i ≥ j at i·(i+1)/2+j
 */
public record CrossProducts(long n, long[] sums, long[] products) implements Products {

    public CrossProducts {
        if (products.length != sums.length * (sums.length + 1) / 2) {
            throw new IllegalArgumentException(sums.length + " sums do not go with " + products.length + " products");
        }
    }

    public static CrossProducts none(int attributes) {
        return new CrossProducts(0, new long[attributes + 1], new long[(attributes + 1) * (attributes + 2) / 2]);
    }

    /** @param ratings complete rows */
    public static CrossProducts of(Ratings ratings) {
        Accumulator sums = new Accumulator(ratings.attributes());
        for (int row = 0; row < ratings.rows(); row++) {
            sums.add(ratings, row);
        }
        return sums.products();
    }

    /** @param rows whole numbers each: the attributes, then the outcome */
    public static CrossProducts of(long[]... rows) {
        CrossProducts sum = none(rows[0].length - 1);
        for (long[] row : rows) {
            addRow(sum.sums, sum.products, row);
        }
        return new CrossProducts(rows.length, sum.sums, sum.products);
    }

    static void addRow(long[] sums, long[] products, long[] row) {
        int cell = 0;
        for (int i = 0; i < row.length; i++) {
            sums[i] += row[i];
            for (int j = 0; j <= i; j++) {
                products[cell++] += row[i] * row[j];
            }
        }
    }

    /** Rows added one by one, without an object each. */
    static final class Accumulator {

        private final long[] row;
        private final CrossProducts sum;
        private long n;

        Accumulator(int attributes) {
            row = new long[attributes + 1];
            sum = none(attributes);
        }

        void add(Ratings ratings, int index) {
            for (int j = 0; j < ratings.attributes(); j++) {
                row[j] = ratings.columns()[j][index];
            }
            row[row.length - 1] = ratings.outcome()[index];
            addRow(sum.sums, sum.products, row);
            n++;
        }

        CrossProducts products() {
            return new CrossProducts(n, sum.sums, sum.products);
        }
    }

    @Override
    public int attributes() {
        return sums.length - 1;
    }

    public CrossProducts plus(CrossProducts other) {
        return merged(other, 1);
    }

    /** Without the rows of {@code other}, which were counted here before. */
    public CrossProducts minus(CrossProducts other) {
        return merged(other, -1);
    }

    private CrossProducts merged(CrossProducts other, int sign) {
        long[] flat = flat();
        long[] more = other.flat();
        if (flat.length != more.length) {
            throw new IllegalArgumentException(
                    "sums of " + attributes() + " and " + other.attributes() + " attributes");
        }
        for (int i = 0; i < flat.length; i++) {
            flat[i] = Math.addExact(flat[i], sign * more[i]);
        }
        return withFlat(flat);
    }

    @Override
    public long[] flat() {
        long[] flat = new long[1 + sums.length + products.length];
        flat[0] = n;
        System.arraycopy(sums, 0, flat, 1, sums.length);
        System.arraycopy(products, 0, flat, 1 + sums.length, products.length);
        return flat;
    }

    @Override
    public CrossProducts withFlat(long[] flat) {
        long[] newSums = new long[sums.length];
        long[] newProducts = new long[products.length];
        System.arraycopy(flat, 1, newSums, 0, newSums.length);
        System.arraycopy(flat, 1 + newSums.length, newProducts, 0, newProducts.length);
        return new CrossProducts(flat[0], newSums, newProducts);
    }

    @Override
    public Correlations correlations() {
        int variables = sums.length;
        double[][] matrix = new double[variables][variables];
        double[] mean = new double[variables];
        double[] deviation = new double[variables];
        for (int i = 0; i < variables; i++) {
            mean[i] = (double) sums[i] / n;
            deviation[i] = Math.sqrt(covariance(i, i));
        }
        for (int i = 0; i < variables; i++) {
            matrix[i][i] = 1;
            for (int j = 0; j < i; j++) {
                double both = deviation[i] * deviation[j];
                matrix[i][j] = both > 0 ? covariance(i, j) / both : 0;
                matrix[j][i] = matrix[i][j];
            }
        }
        return new Correlations(n, matrix, mean, deviation, false);
    }

    private double covariance(int i, int j) {
        double rows = n;
        double times = rows * products[i * (i + 1) / 2 + j] - (double) sums[i] * sums[j];
        return i == j ? Math.max(0, times / (rows * rows)) : times / (rows * rows);
    }
}
