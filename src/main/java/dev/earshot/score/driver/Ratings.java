package dev.earshot.score.driver;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Answers that rate attributes, beside the outcome they may explain: a byte each, so that 100,000 of them are small.
 *
 * @param columns one array an attribute: ratings as given, or {@link #ABSENT}
 * @param outcome one value a row, or {@link #ABSENT}: first the score as given, then what it is worth
 * @param customer one number a row, equal for rows of one customer; a row without a customer has a number of its own
 */
public record Ratings(byte[][] columns, byte[] outcome, int[] customer) {

    /** Not asked, skipped or not applicable. */
    public static final byte ABSENT = Byte.MIN_VALUE;

    private static final int FEWEST_FOR_A_STRAIGHT_LINE = 4;

    public Ratings {
        for (byte[] column : columns) {
            if (column.length != outcome.length) {
                throw new IllegalArgumentException(column.length + " ratings for " + outcome.length + " outcomes");
            }
        }
        if (customer.length != outcome.length) {
            throw new IllegalArgumentException(customer.length + " customers for " + outcome.length + " outcomes");
        }
    }

    public int attributes() {
        return columns.length;
    }

    public int rows() {
        return outcome.length;
    }

    /** Points of NPS of a score from 0 to 10: 100, 0 or −100. */
    public static int npsPoints(int score) {
        return score >= 9 ? 100 : score <= 6 ? -100 : 0;
    }

    /** The same rows, each outcome put through {@code worth}. */
    public Ratings worth(IntUnaryOperator worth) {
        byte[] valued = new byte[rows()];
        for (int i = 0; i < valued.length; i++) {
            valued[i] = outcome[i] == ABSENT ? ABSENT : (byte) worth.applyAsInt(outcome[i]);
        }
        return new Ratings(columns, valued, customer);
    }

    /** Rows with an outcome and every rating. */
    public Ratings complete() {
        return rows(i -> outcome[i] != ABSENT && rated(i) == columns.length);
    }

    /**
     * Without the rows that rate four or more attributes all alike and the outcome the same: they say nothing about which
     * attribute matters. For this analysis only: a customer who is happy with everything is no less a customer.
     */
    public Ratings withoutStraightLines() {
        return rows(i -> !straight(i));
    }

    private boolean straight(int row) {
        if (outcome[row] == ABSENT || rated(row) < FEWEST_FOR_A_STRAIGHT_LINE) {
            return false;
        }
        for (byte[] column : columns) {
            if (column[row] != ABSENT && column[row] != outcome[row]) {
                return false;
            }
        }
        return true;
    }

    private int rated(int row) {
        int rated = 0;
        for (byte[] column : columns) {
            rated += column[row] == ABSENT ? 0 : 1;
        }
        return rated;
    }

    /** The rows {@code kept}, in their order. */
    public Ratings rows(IntPredicate kept) {
        int[] rows = IntStream.range(0, rows()).filter(kept).toArray();
        byte[][] picked = new byte[columns.length][];
        Arrays.setAll(picked, j -> pick(columns[j], rows));
        return new Ratings(
                picked,
                pick(outcome, rows),
                Arrays.stream(rows).map(row -> customer[row]).toArray());
    }

    /** Only these attributes, in this order. */
    public Ratings attributes(int... kept) {
        byte[][] picked = new byte[kept.length][];
        Arrays.setAll(picked, j -> columns[kept[j]]);
        return new Ratings(picked, outcome, customer);
    }

    private static byte[] pick(byte[] values, int[] rows) {
        byte[] picked = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values[rows[i]];
        }
        return picked;
    }

    public double[][] columnsAsDoubles() {
        return Arrays.stream(columns).map(Ratings::doubles).toArray(double[][]::new);
    }

    public double[] outcomeAsDoubles() {
        return doubles(outcome);
    }

    private static double[] doubles(byte[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
    }
}
