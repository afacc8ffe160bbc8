package dev.earshot.demo.world;

import dev.earshot.demo.shop.Dice;
import dev.earshot.demo.shop.Shopper;
import dev.earshot.demo.shop.Touchpoint;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who can meet the shop on a day, and when each of them was last asked or asked to be left alone. */
final class Guestbook {

    private static final int TRIES = 60;

    private final List<Shopper> shoppers;
    private final Instant[] comings;
    private final @Nullable Instant[] lastAsked;
    private final @Nullable Instant[] leftAlone;
    private final ZoneId zone;

    /** @param shoppers in the order in which they came */
    Guestbook(List<Shopper> shoppers, ZoneId zone) {
        this.shoppers = shoppers;
        this.zone = zone;
        comings = shoppers.stream().map(Shopper::since).toArray(Instant[]::new);
        lastAsked = new Instant[shoppers.size()];
        leftAlone = new Instant[shoppers.size()];
    }

    Shopper shopper(int number) {
        return shoppers.get(number);
    }

    /** Number of somebody who is a customer that day; of one who may be asked again, if {@code rested}. */
    int anybody(LocalDate day, Instant at, boolean rested, Dice dice) {
        int here = cameBefore(day);
        int last = 0;
        for (int i = 0; i < TRIES; i++) {
            int number = dice.below(here);
            if (!shoppers.get(number).isGone(day)) {
                last = number;
                if (!rested || isRested(number, at)) {
                    return number;
                }
            }
        }
        return last;
    }

    Optional<Instant> lastAsked(int number) {
        return Optional.ofNullable(lastAsked[number]);
    }

    boolean isLeftAlone(int number, Instant at) {
        Instant since = leftAlone[number];
        return since != null && !since.isAfter(at);
    }

    void asked(int number, Instant at) {
        lastAsked[number] = at;
    }

    void leaveAlone(int number, Instant since) {
        leftAlone[number] = since;
    }

    private boolean isRested(int number, Instant at) {
        Duration coolingOff = Touchpoint.ORDER.rule.coolingOff();
        return !isLeftAlone(number, at)
                && lastAsked(number)
                        .filter(last -> last.plus(coolingOff).isAfter(at))
                        .isEmpty();
    }

    /** How many came before the day began. */
    private int cameBefore(LocalDate day) {
        int found = Arrays.binarySearch(comings, day.atStartOfDay(zone).toInstant());
        return found < 0 ? -found - 1 : found;
    }
}
