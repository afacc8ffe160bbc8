package dev.earshot.score.driver;

/** Sums over rows from which every figure about drivers follows: whole numbers, so that they add and subtract exactly. */
sealed interface Products permits CrossProducts, PairProducts {

    int attributes();

    Correlations correlations();

    /** All sums in one array, for adding up many. */
    long[] flat();

    /** The same kind with other sums. */
    Products withFlat(long[] flat);
}
