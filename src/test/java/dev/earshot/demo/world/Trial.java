package dev.earshot.demo.world;

import dev.earshot.demo.shop.ShopDays;
import dev.earshot.demo.shop.Touchpoint;
import dev.earshot.demo.truth.Truth;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * A world whose truth is known, and what its customers answered to the survey after an order. The analysis is given the
 * answers; the truth is for judging what it finds.
 */
record Trial(long seed, Truth truth, DemoWorld world, ShopDays days, List<Reply> orders) {

    private static final Map<Long, SoftReference<Trial>> MADE = new ConcurrentHashMap<>();

    /** Three, or those of {@code -Dearshot.world.seeds=1,2,3}. */
    static LongStream seeds() {
        return Arrays.stream(
                        System.getProperty("earshot.world.seeds", "17,101,2026").split(","))
                .mapToLong(Long::parseLong);
    }

    static Trial of(long seed) {
        SoftReference<Trial> made = MADE.get(seed);
        Trial trial = made == null ? null : made.get();
        if (trial == null) {
            trial = make(seed);
            MADE.put(seed, new SoftReference<>(trial));
        }
        return trial;
    }

    private static Trial make(long seed) {
        DemoWorld world = DemoWorld.until(Worlds.NOW, Worlds.ZONE, seed);
        List<Reply> orders = world.replies().stream()
                .filter(reply ->
                        reply.touchpoint() == Touchpoint.ORDER && reply.ask().isPresent())
                .toList();
        return new Trial(seed, Truth.draw(seed), world, Worlds.DAYS, orders);
    }

    static int recommend(Reply reply) {
        return reply.answers().score("recommend").orElseThrow();
    }

    static String store(Reply reply) {
        return reply.segments().getOrDefault("order.store", "");
    }
}
