package dev.earshot.demo.truth;

import java.util.List;
import java.util.Locale;

/** A part of an order that people rate, from 0 to 10. */
public enum Driver {
    COURTESY(8.5),
    SPEED(7.9),
    QUALITY(8.3);

    public static final List<Driver> ALL = List.of(values());

    /** What it is worth to most people on an ordinary day. */
    public final double usual;

    Driver(double usual) {
        this.usual = usual;
    }

    /** Id of the question that asks for it. */
    public String question() {
        return name().toLowerCase(Locale.ROOT);
    }
}
