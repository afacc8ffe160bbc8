package dev.earshot.demo.shop;

import java.util.List;
import java.util.Locale;

/** Where an order was placed, and by how many points of ten each part of it is truly better or worse there. */
public enum Store {
    DUBLIN(Country.IE, 13, 1.0, 0.6, 0.6),
    HAMBURG(Country.DE, 12, 0.5, 0.3, 0.2),
    BREMEN(Country.DE, 10, 0, 0, 0),
    WIEN(Country.AT, 12, -0.3, -0.3, -0.2),
    BERLIN(Country.DE, 15, -0.9, -0.6, -0.4),
    /** The web shop delivers everywhere. */
    WEB(Country.DE, 38, -0.1, 0, 0);

    public static final List<Store> ALL = List.of(values());

    public final Country country;
    public final double share;
    public final double courtesy;
    public final double speed;
    public final double quality;

    Store(Country country, double share, double courtesy, double speed, double quality) {
        this.country = country;
        this.share = share;
        this.courtesy = courtesy;
        this.speed = speed;
        this.quality = quality;
    }

    /** As the shop writes it: "berlin". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
