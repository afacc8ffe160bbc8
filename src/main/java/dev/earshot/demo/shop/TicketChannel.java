package dev.earshot.demo.shop;

import java.util.List;
import java.util.Locale;

/** How somebody reached the support, and by how many points of ten that is truly faster. */
public enum TicketChannel {
    PHONE(0.5, 3),
    CHAT(0.2, 6),
    EMAIL(-0.4, 150);

    public static final List<TicketChannel> ALL = List.of(values());

    public final double speed;

    /** Minutes until somebody replies, as a rule. */
    public final double usualWait;

    TicketChannel(double speed, double usualWait) {
        this.speed = speed;
        this.usualWait = usualWait;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
