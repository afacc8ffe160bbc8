package dev.earshot.demo.shop;

import java.util.List;
import java.util.Locale;

/** How somebody reached the support, and by how many points of ten that is truly faster. */
public enum TicketChannel {
    PHONE(0.5),
    CHAT(0.2),
    EMAIL(-0.4);

    public static final List<TicketChannel> ALL = List.of(values());

    public final double speed;

    TicketChannel(double speed) {
        this.speed = speed;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
