package dev.earshot.survey.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whole numbers one can choose from, both ends included, with the cut points that sort them into groups.
 *
 * @param lowest 0 or 1
 * @param highest at most 10
 * @param passiveFrom the lowest value that is not a detractor; on a scale where low is good, counted from its other end
 * @param promoterFrom the lowest value that is a promoter, counted likewise
 * @param lowIsGood whether the lowest value is the best, as it is for effort
 * @param low words for the lowest value; a page has its own words where absent
 * @param high words for the highest value
 */
public record Scale(
        int lowest,
        int highest,
        int passiveFrom,
        int promoterFrom,
        boolean lowIsGood,
        Optional<Text> low,
        Optional<Text> high) {

    public Scale {
        if (lowest < 0 || highest > 10 || lowest >= highest) {
            throw new IllegalArgumentException("a scale runs within 0 to 10, not " + lowest + " to " + highest);
        }
    }

    public Scale(int lowest, int highest, int passiveFrom, int promoterFrom) {
        this(lowest, highest, passiveFrom, promoterFrom, false, Optional.empty(), Optional.empty());
    }

    /** The same numbers with the file's own words for their ends. */
    public Scale labelled(Optional<Text> ownLow, Optional<Text> ownHigh) {
        return new Scale(lowest, highest, passiveFrom, promoterFrom, lowIsGood, ownLow, ownHigh);
    }

    /** The same numbers, the lowest being the best. */
    Scale reversed() {
        return new Scale(lowest, highest, passiveFrom, promoterFrom, true, low, high);
    }

    public int points() {
        return highest - lowest + 1;
    }

    public List<Integer> values() {
        return IntStream.rangeClosed(lowest, highest).boxed().toList();
    }

    public boolean contains(int value) {
        return lowest <= value && value <= highest;
    }

    public Group group(int value) {
        int goodness = lowIsGood ? lowest + highest - value : value;
        return goodness >= promoterFrom ? Group.PROMOTER : goodness >= passiveFrom ? Group.PASSIVE : Group.DETRACTOR;
    }
}
