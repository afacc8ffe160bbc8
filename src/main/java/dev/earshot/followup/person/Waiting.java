package dev.earshot.followup.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A follow-up that is open.
 *
 * @param reasons each a sentence
 * @param how the points came about; "" where it was listed before that was kept
 */
record Waiting(UUID id, List<String> reasons, int points, String how, LocalDate due) {

    boolean overdue(LocalDate today) {
        return due.isBefore(today);
    }
}
