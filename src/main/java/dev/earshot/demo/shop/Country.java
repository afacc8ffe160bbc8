package dev.earshot.demo.shop;

import java.util.List;

/** Where the shop delivers. */
public enum Country {
    DE("de", 34),
    AT("de", 9),
    IE("en", 9),
    NL("en", 18),
    FR("fr", 14),
    ES("es", 10),
    BE("fr", 6);

    public static final List<Country> ALL = List.of(values());

    /** What most people there want to be written to in, of the languages the surveys speak. */
    public final String language;

    /** Its share of the customers without a shop nearby. */
    public final double share;

    Country(String language, double share) {
        this.language = language;
        this.share = share;
    }
}
