package dev.earshot.followup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where follow-ups lie, from the point of view of somebody who works on them. */
public enum Shelf {
    /** Everybody's who waits. */
    TODO("f.open = true"),
    MINE("f.open = true and f.ownerId = :me"),
    NOBODY("f.open = true and f.ownerId is null"),
    RESOLVED("f.open = false");

    private final String condition;

    Shelf(String condition) {
        this.condition = condition;
    }

    /** By its name in an address: "mine". */
    public static Optional<Shelf> of(String key) {
        return Arrays.stream(values()).filter(shelf -> shelf.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a row called f; :me is whoever works on them. */
    String condition() {
        return condition;
    }
}
