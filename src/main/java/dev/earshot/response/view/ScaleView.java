package dev.earshot.response.form;

import java.util.List;
import java.util.Optional;

/**
 * A row of numbers or faces to choose one from.
 *
 * @param lead whether it opens the survey, in larger type
 */
public record ScaleView(String type, String id, String title, boolean lead, List<Tile> tiles, Optional<String> error)
        implements QuestionView {

    /**
     * @param words what the number means; empty between the ends
     * @param group "promoter", "passive" or "detractor" on the question whose answer changes other wordings
     */
    public record Tile(int value, String words, boolean checked, Optional<String> group) {}

    public int points() {
        return tiles.size();
    }

    public Tile lowest() {
        return tiles.get(0);
    }

    public Tile highest() {
        return tiles.get(tiles.size() - 1);
    }

    public boolean hasFaces() {
        return type.equals("csat") && points() == 5;
    }
}
