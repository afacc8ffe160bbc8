package dev.earshot.survey;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whole numbers one can choose from, both ends included, with the cut points that sort them into groups.
 *
 * @param lowest 0 or 1
 * @param highest at most 10
 * @param passiveFrom the lowest value that is not a detractor
 * @param promoterFrom the lowest value that is a promoter
 * @param low words for the lowest value; a page has its own words where absent
 * @param high words for the highest value
 */
public record Scale(
        int lowest, int highest, int passiveFrom, int promoterFrom, Optional<Text> low, Optional<Text> high) {

    public Scale {
        if (lowest < 0 || highest > 10 || lowest >= highest) {
            throw new IllegalArgumentException("a scale runs within 0 to 10, not " + lowest + " to " + highest);
        }
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
        return value >= promoterFrom ? Group.PROMOTER : value >= passiveFrom ? Group.PASSIVE : Group.DETRACTOR;
    }
}
