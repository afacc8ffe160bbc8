package dev.earshot.score.driver.map;

/**
 * Something that limits the reading of a map.
 *
 * @param name of the driver it is about; "" where it is about all
 * @param figure behind it; 0 where it has none
 */
public record Caution(Kind kind, String name, double figure) {

    public enum Kind {
        /** Attributes that customers rate almost alike, taken as one. */
        ALIKE,
        /** A driver that moves with the others; the figure is its VIF. */
        CROWDED,
        /** A driver follows exactly from the others. */
        NO_SLOPES,
        /** Pairs of attributes that contradict each other were drawn towards 0. */
        SHRUNK
    }

    static Caution of(Kind kind) {
        return new Caution(kind, "", 0);
    }

    public String sentence() {
        return switch (kind) {
            case ALIKE -> name + " are rated almost alike (r above .85) and are taken together.";
            case CROWDED ->
                String.format("%s moves with the other attributes (VIF %.1f): its slope is uncertain.", name, figure);
            case NO_SLOPES -> "An attribute follows exactly from the others: there are no slopes.";
            case SHRUNK ->
                "Pairs of attributes rated by different customers contradict each other a little; their "
                        + "correlations were drawn towards 0.";
        };
    }
}
