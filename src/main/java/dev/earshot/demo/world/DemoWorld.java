package dev.earshot.demo.world;

import dev.earshot.demo.shop.Dice;
import dev.earshot.demo.shop.Neighbourhood;
import dev.earshot.demo.shop.ShopDays;
import dev.earshot.demo.shop.Shopper;
import dev.earshot.demo.voice.Comments;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Everything that happened at the made-up shop until now. The same seed, moment and zone give the same world.
 *
 * @param asks one for each happening
 * @param leftAlone who asked to get no more mails, and when
 */
public record DemoWorld(
        List<Shopper> shoppers,
        List<Happening> happenings,
        List<Ask> asks,
        List<Reply> replies,
        Map<Shopper, Instant> leftAlone) {

    public DemoWorld {
        shoppers = List.copyOf(shoppers);
        happenings = List.copyOf(happenings);
        asks = List.copyOf(asks);
        replies = List.copyOf(replies);
        leftAlone = Collections.unmodifiableMap(leftAlone);
    }

    /** @param zone whose midnight parts one day from the next */
    public static DemoWorld until(Instant now, ZoneId zone, long seed) {
        Dice dice = new Dice(seed);
        ShopDays days = new ShopDays(now.atZone(zone).toLocalDate());
        List<Shopper> shoppers = Neighbourhood.populate(dice.split(), days, zone);
        Diary diary = new Diary(new Guestbook(shoppers, zone), new Encounters(days, Comments.bundled()), now, zone);
        days.days().forEach(day -> diary.live(day, dice.split()));
        List<Shopper> come = shoppers.stream()
                .filter(shopper -> !shopper.since().isAfter(now))
                .toList();
        return new DemoWorld(come, diary.happenings, diary.asks, diary.replies, diary.leftAlone);
    }
}
