package dev.earshot.demo.truth;

import java.util.List;

/** Where the shop delivers. */
public enum Country {
    DE("de", Region.CENTRE, 44, 1.05),
    AT("de", Region.CENTRE, 10, 1.0),
    IE("en", Region.NORTH, 9, 1.1),
    NL("en", Region.NORTH, 18, 0.95),
    BE("fr", Region.NORTH, 6, 0.95),
    FR("fr", Region.SOUTH, 14, 0.9),
    ES("es", Region.SOUTH, 10, 0.9);

    public static final List<Country> ALL = List.of(values());

    /** What most people there want to be written to in, of the languages the surveys speak. */
    public final String language;

    public final Region region;

    /** Its share of the customers without a shop nearby. */
    public final double share;

    /** How much likelier than elsewhere people there are to answer, as a factor. */
    public final double keenness;

    Country(String language, Region region, double share, double keenness) {
        this.language = language;
        this.region = region;
        this.share = share;
        this.keenness = keenness;
    }
}
