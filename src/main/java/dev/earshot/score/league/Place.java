package dev.earshot.score.league;

import dev.earshot.score.Estimate;
import dev.earshot.score.Verdict;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A line of the table.
 *
 * @param segment as the caller calls it
 * @param raw the figure of its answers alone; without figure and n where it is held back
 * @param shrunk the figure it is ranked by, with its interval; empty where there is nobody to compare with
 * @param standing its place; empty where the raw figure is too uncertain for one, or segments do not differ
 * @param verdict on the segment against all others, judged with all the other segments
 * @param adjusted the p-value behind the verdict; empty where it was too small to be judged
 */
public record Place(
        String segment,
        Estimate raw,
        Optional<Figure> shrunk,
        Optional<Standing> standing,
        Verdict verdict,
        OptionalDouble adjusted) {

    /**
     * @param value in the unit of the metric
     * @param noise share of the way from the raw figure to the mean that it moved, 0 to 1
     */
    public record Figure(double value, double low, double high, double noise) {}

    /**
     * @param rank 1 for the best
     * @param band what to show in place of the rank: those within one can hardly be told apart
     * @param topChance how often it is among the first ten of tables that could be true, 0 to 1
     */
    public record Standing(int rank, int band, double topChance) {}
}
