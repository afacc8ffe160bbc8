package dev.earshot.demo.world;

import dev.earshot.demo.shop.ShopDays;
import dev.earshot.demo.shop.Touchpoint;
import dev.earshot.demo.truth.Truth;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** One world for the tests, made once, and what one asks of it. */
final class Worlds {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final Instant NOW = Instant.parse("2025-11-20T15:00:00Z");
    static final ShopDays DAYS = new ShopDays(NOW.atZone(ZONE).toLocalDate());
    static final long SEED = DemoWorld.SHOWN;
    static final Truth TRUTH = Truth.draw(SEED);
    static final DemoWorld WORLD = DemoWorld.until(NOW, ZONE, SEED);

    /** Invited answers to the survey after an order. */
    static final List<Reply> ORDERS = WORLD.replies().stream()
            .filter(reply ->
                    reply.touchpoint() == Touchpoint.ORDER && reply.ask().isPresent())
            .toList();

    private Worlds() {}

    static List<Reply> before(Predicate<Reply> also) {
        return ORDERS.stream()
                .filter(reply -> reply.day().isBefore(DAYS.shift(TRUTH.change())))
                .filter(also)
                .toList();
    }

    static List<Reply> after(Predicate<Reply> also) {
        return ORDERS.stream()
                .filter(reply -> !reply.day().isBefore(DAYS.shift(TRUTH.change())))
                .filter(also)
                .toList();
    }

    static Predicate<Reply> from(String... countries) {
        return reply -> List.of(countries).contains(reply.segments().get("customer.country"));
    }

    static double nps(List<Reply> replies) {
        return replies.stream()
                .mapToInt(reply -> reply.answers().score("recommend").orElseThrow())
                .map(score -> score >= 9 ? 100 : score <= 6 ? -100 : 0)
                .average()
                .orElseThrow();
    }

    static double mean(List<Reply> replies, String question) {
        return replies.stream()
                .map(reply -> reply.answers().score(question))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .average()
                .orElseThrow();
    }
}
