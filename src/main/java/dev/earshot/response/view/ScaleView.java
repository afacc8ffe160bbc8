package dev.earshot.response.view;

import java.util.List;
import java.util.Optional;

/**
 * Numbers, faces, stars or words to choose one from.
 *
 * @param lead whether it opens the survey, in larger type
 * @param elsewhere what may be chosen instead of a tile: "does not apply"
 */
public record ScaleView(
        String type, Head head, boolean lead, Shape shape, List<Tile> tiles, Optional<Elsewhere> elsewhere)
        implements QuestionView {

    /** How the values are drawn. */
    public enum Shape {
        NUMBERS,
        FACES,
        STARS,
        THUMBS,
        /** One below the other, like the options of a choice. */
        WORDS
    }

    /**
     * @param words what the value means; empty between the ends of a scale of numbers
     * @param face which of the five faces, 1 the saddest; 0 for none
     * @param group "promoter", "passive" or "detractor" on the question whose answer changes other wordings
     */
    public record Tile(int value, String words, int face, boolean checked, Optional<String> group) {}

    public int points() {
        return tiles.size();
    }

    public Tile lowest() {
        return tiles.get(0);
    }

    public Tile highest() {
        return tiles.get(tiles.size() - 1);
    }

    public boolean hasEnds() {
        return !lowest().words().isEmpty() || !highest().words().isEmpty();
    }

    /** "faces": a template compares it. */
    public String drawn() {
        return shape.name().toLowerCase(java.util.Locale.ROOT);
    }
}
