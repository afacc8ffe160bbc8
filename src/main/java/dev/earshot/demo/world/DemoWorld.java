package dev.earshot.demo.world;

import dev.earshot.demo.shop.Neighbourhood;
import dev.earshot.demo.shop.ShopDays;
import dev.earshot.demo.shop.Shopper;
import dev.earshot.demo.truth.Dice;
import dev.earshot.demo.truth.Truth;
import dev.earshot.demo.voice.Comments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Everything that happened at the made-up shop until now. The same seed, moment and zone give the same world.
 *
 * @param asks one for each happening
 * @param leftAlone who asked to get no more mails, and when
 * @param eligible the orders whose customers could have been asked; no table holds them
 * @param left who is no customer any longer, and since when; no table holds that either
 */
public record DemoWorld(
        List<Shopper> shoppers,
        List<Happening> happenings,
        List<Ask> asks,
        List<Reply> replies,
        Map<Shopper, Instant> leftAlone,
        List<Eligible> eligible,
        Map<Shopper, LocalDate> left) {

    /**
     * Of the world that the command {@code demo} shows: one in which deliveries in Germany and Austria became slower twelve
     * weeks ago, and speed counts most.
     */
    public static final long SHOWN = 75765;

    public DemoWorld {
        shoppers = List.copyOf(shoppers);
        happenings = List.copyOf(happenings);
        asks = List.copyOf(asks);
        replies = List.copyOf(replies);
        leftAlone = Collections.unmodifiableMap(leftAlone);
        eligible = List.copyOf(eligible);
        left = Collections.unmodifiableMap(left);
    }

    /**
     * @param zone whose midnight parts one day from the next
     * @param seed of what is true and of what happens
     */
    public static DemoWorld until(Instant now, ZoneId zone, long seed) {
        Truth truth = Truth.draw(seed);
        Dice dice = new Dice(seed);
        ShopDays days = new ShopDays(now.atZone(zone).toLocalDate());
        List<Shopper> shoppers = Neighbourhood.populate(truth.stores(), dice.split(), days, zone);
        Guestbook guests = new Guestbook(shoppers, zone);
        Encounters encounters = new Encounters(truth, days, Comments.bundled());
        Diary diary = new Diary(guests, encounters, truth.leaving(), now, zone);
        days.days().forEach(day -> diary.live(day, dice.split()));
        List<Shopper> come = shoppers.stream()
                .filter(shopper -> !shopper.since().isAfter(now))
                .toList();
        return new DemoWorld(
                come, diary.happenings, diary.asks, diary.replies, diary.leftAlone, diary.eligible, guests.left);
    }
}
