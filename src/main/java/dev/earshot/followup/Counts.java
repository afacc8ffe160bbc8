package dev.earshot.followup;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How many there are on each shelf, and how many are due.
 *
 * @param waiting open, and due today or before
 * @param overdue of those, due before today
 * @param longest since when the one waits that was due first; empty where none is overdue
 */
public record Counts(
        long todo, long mine, long nobody, long resolved, long waiting, long overdue, Optional<LocalDate> longest) {

    public long of(Shelf shelf) {
        return switch (shelf) {
            case TODO -> todo;
            case MINE -> mine;
            case NOBODY -> nobody;
            case RESOLVED -> resolved;
        };
    }
}
