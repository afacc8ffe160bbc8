package dev.earshot.demo.shop;

import dev.earshot.demo.truth.Country;
import dev.earshot.demo.truth.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer of the shop.
 *
 * @param language BCP 47
 * @param since the day of the first order; before the days told of for those who have always been here
 * @param temper what they add to everything they rate, in points of ten
 * @param keenness how much likelier than others they are to answer, as a factor
 * @param fallsOutFrom when they begin to lose patience with the shop; absent for nearly everybody
 */
public record Shopper(
        UUID id,
        String email,
        String firstName,
        String lastName,
        String language,
        Country country,
        Store home,
        Instant since,
        double temper,
        double keenness,
        Optional<LocalDate> fallsOutFrom) {

    private static final int DISAPPOINTED_DAYS = 95;
    private static final int GONE_AFTER_DAYS = 215;

    /** What lost patience takes off everything they rate, in points of ten: 9, then 6, then 3. */
    public double mood(LocalDate day) {
        long days = fallingFor(day);
        return days < 0 ? 0 : days < DISAPPOINTED_DAYS ? -3 : -6;
    }

    public boolean isFallingOut(LocalDate day) {
        return fallingFor(day) >= 0;
    }

    public boolean isGone(LocalDate day) {
        return fallingFor(day) > GONE_AFTER_DAYS;
    }

    private long fallingFor(LocalDate day) {
        return fallsOutFrom.map(from -> ChronoUnit.DAYS.between(from, day)).orElse(-1L);
    }
}
