package dev.earshot.demo.world;

import dev.earshot.demo.shop.Shopper;
import dev.earshot.demo.shop.Touchpoint;
import dev.earshot.demo.truth.Dice;
import dev.earshot.demo.truth.Leaving;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who can meet the shop on a day, and when each of them was last asked or asked to be left alone. */
final class Guestbook {

    private static final int TRIES = 60;

    /** What most orders are worth, of ten. */
    private static final double USUAL = 8;

    /** Share of an earlier opinion that a new order replaces. */
    private static final double FORGETTING = 0.35;

    private final List<Shopper> shoppers;
    private final Instant[] comings;
    private final @Nullable Instant[] lastAsked;
    private final @Nullable Instant[] leftAlone;
    private final boolean[] gone;
    private final double[] goodwill;
    private final ZoneId zone;

    final Map<Shopper, LocalDate> left = new LinkedHashMap<>();

    /** @param shoppers in the order in which they came */
    Guestbook(List<Shopper> shoppers, ZoneId zone) {
        this.shoppers = shoppers;
        this.zone = zone;
        comings = shoppers.stream().map(Shopper::since).toArray(Instant[]::new);
        lastAsked = new Instant[shoppers.size()];
        leftAlone = new Instant[shoppers.size()];
        gone = new boolean[shoppers.size()];
        goodwill = shoppers.stream().mapToDouble(Shopper::temper).toArray();
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
            if (!gone[number] && !dice.chance(Leaving.reluctance(goodwill[number]))) {
                last = number;
                if (!rested || isRested(number, at)) {
                    return number;
                }
            }
        }
        return last;
    }

    /** An order adds to or takes from what its customer thinks of the shop; the last ones count most. */
    void remember(int number, int felt) {
        goodwill[number] += FORGETTING * (felt - USUAL - goodwill[number]);
    }

    /** Those who are no customers any longer from this day on. */
    void partWith(LocalDate day, Leaving leaving, Dice dice) {
        int here = cameBefore(day);
        for (int number = 0; number < here; number++) {
            Shopper shopper = shoppers.get(number);
            boolean loses = dice.chance(leaving.chance(goodwill[number])) && !shopper.isFallingOut(day);
            if (!gone[number] && (loses || shopper.isGone(day))) {
                gone[number] = true;
                left.put(shopper, day.plusDays(14 + dice.below(98)));
            }
        }
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
