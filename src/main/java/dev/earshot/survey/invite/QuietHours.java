package dev.earshot.survey.invite;

import java.time.LocalTime;

/**
 * Hours of every day in which no mail goes out, on the customer's clock.
 *
 * @param from first quiet minute
 * @param to first minute after them; before {@code from} where the hours span midnight, never the same
 */
public record QuietHours(LocalTime from, LocalTime to) {

    public QuietHours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("quiet all day or not at all: " + from);
        }
    }

    public boolean contains(LocalTime time) {
        boolean afterFrom = !time.isBefore(from);
        boolean beforeTo = time.isBefore(to);
        return from.isBefore(to) ? afterFrom && beforeTo : afterFrom || beforeTo;
    }

    /** As a file writes it: "20:00-08:00". */
    @Override
    public String toString() {
        return from + "-" + to;
    }
}
