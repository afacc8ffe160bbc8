package dev.earshot.score.driver.budget;

import dev.earshot.score.driver.PenaltyReward;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An attribute that can be improved step by step at a price.
 *
 * @param name for people
 * @param cost of one step, above 0, in money of any currency
 * @param step rating points that one step adds to the mean of those it reaches, above 0
 * @param reach share of customers it reaches, 0 to 1
 * @param pieces what a rating point is worth, the dearest first: later steps are worth no more than earlier ones
 */
public record Lever(String name, double cost, double step, double reach, List<Piece> pieces) {

    /** Rating points one step realistically adds. */
    public static final double STEP = .5;

    private static final double BEST = 10;

    /**
     * @param room rating points of the mean for which the slope holds, 0 and up
     * @param slope points of the outcome for one rating point
     */
    public record Piece(double room, double slope) {}

    public Lever {
        if (!(cost > 0) || !(step > 0) || !(reach >= 0 && reach <= 1)) {
            throw new IllegalArgumentException(name + ": cost and step are above 0 and reach is a share, not " + cost
                    + ", " + step + ", " + reach);
        }
        pieces = pieces.stream()
                .filter(piece -> piece.room > 0)
                .sorted(Comparator.comparingDouble(Piece::slope).reversed())
                .toList();
    }

    /** One slope all the way up to ten. */
    public static Lever straight(String name, double cost, double reach, double mean, double slope) {
        return new Lever(name, cost, STEP, reach, List.of(new Piece(BEST - mean, slope)));
    }

    /**
     * With what a low rating costs and a high one earns: low raters are brought up to the middle first, the middle to high.
     *
     * @param ratings out of ten
     */
    public static Lever bent(String name, double cost, double reach, byte[] ratings, PenaltyReward.Factor factor) {
        double middle = mean(ratings, PenaltyReward.LOW + 1, PenaltyReward.HIGH - 1);
        double low = mean(ratings, 0, PenaltyReward.LOW);
        double high = mean(ratings, PenaltyReward.HIGH, (int) BEST);
        double lows = (double) factor.lows() / ratings.length;
        double others = 1 - (double) factor.highs() / ratings.length;
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(lows * (middle - low), -factor.low() / (middle - low)));
        pieces.add(new Piece(others * (high - middle), factor.high() / (high - middle)));
        return new Lever(name, cost, STEP, reach, pieces);
    }

    private static double mean(byte[] ratings, int from, int to) {
        double sum = 0;
        int count = 0;
        for (byte rating : ratings) {
            if (rating >= from && rating <= to) {
                sum += rating;
                count++;
            }
        }
        return sum / count;
    }

    /** Rating points the mean can still rise. */
    public double headroom() {
        return pieces.stream().mapToDouble(Piece::room).sum();
    }

    /** Points of the outcome that raising the mean of those reached by {@code points} gains, no further than the headroom. */
    public double gain(double points) {
        double left = points;
        double gain = 0;
        for (Piece piece : pieces) {
            double taken = Math.min(left, piece.room);
            gain += taken * piece.slope;
            left -= taken;
        }
        return gain * reach;
    }

    /** What step number {@code number}, from 0, gains. */
    public double stepGain(int number) {
        return gain((number + 1) * step) - gain(number * step);
    }

    /** Points of the outcome for one unit of money, of the first step. */
    public double gainPerCost() {
        return stepGain(0) / cost;
    }
}
