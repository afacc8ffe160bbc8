package dev.earshot.demo.truth;

import java.util.List;

/** Countries that are served from one warehouse. */
public enum Region {
    CENTRE,
    NORTH,
    SOUTH;

    public static final List<Region> ALL = List.of(values());
}
