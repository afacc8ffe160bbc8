package dev.earshot.bench.data;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The made-up response of a number: the same for everybody who asks. Two years, 200 stores of unlike size and quality, eight
 * countries, four channels, six couriers; three customers to ten responses; nine in ten were invited; one in four has a
 * comment; three in five wrote in German, the others in English.
 */
record Drawn(long number, Instant at, int store, int country, int channel, int courier, long customer, int score) {

    static final int STORES = 200;
    static final Duration SPAN = Duration.ofDays(730);
    private static final String[] COUNTRIES = {"DE", "AT", "CH", "FR", "ES", "IT", "NL", "PL"};
    private static final String[] CHANNELS = {"web", "app", "store", "phone"};
    private static final String[] COURIERS = {"dhl", "dpd", "gls", "hermes", "post", "ups"};

    /** @param end of the two years */
    static Drawn of(long number, long size, Instant end) {
        SplittableRandom dice = new SplittableRandom(number * 0x9E3779B97F4A7C15L + 20_03);
        Instant at = end.minus(SPAN).plusMillis((long) (SPAN.toMillis() * ((number + dice.nextDouble()) / size)));
        double uneven = dice.nextDouble();
        int store = (int) (STORES * uneven * Math.sqrt(uneven));
        double quality = 0.5 + 0.2 * Math.sin(store);
        int score = (int) Math.min(10, Math.floor(11 * Math.pow(dice.nextDouble(), 0.9 - quality)));
        long customer = dice.nextLong(customers(size));
        return new Drawn(
                number, at, store, store % COUNTRIES.length, dice.nextInt(4), dice.nextInt(6), customer, score);
    }

    static long customers(long size) {
        return Math.max(1, size * 3 / 10);
    }

    UUID id() {
        return id(at, 0x1000_0000_0000L + number);
    }

    UUID invitation() {
        return id(at.minus(Duration.ofDays(2)), 0x2000_0000_0000L + number);
    }

    UUID customerId() {
        return customerId(customer);
    }

    static UUID customerId(long number) {
        return id(Instant.EPOCH.plusSeconds(number), 0x3000_0000_0000L + number);
    }

    boolean isInvited() {
        return number % 10 != 7;
    }

    boolean isCommented() {
        return number % 4 == 3;
    }

    /** Whether it went on to the second page. */
    boolean isRated() {
        return number % 5 == 1;
    }

    /** One to ten: near the score, nearer the more the part matters. */
    int rating(String part) {
        int spread = 1 + part.length();
        int chance = new SplittableRandom(number * 0x9E3779B97F4A7C15L + spread).nextInt(-spread, spread + 1);
        return Math.max(1, Math.min(10, score + chance / 2));
    }

    LocalDate day() {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private Wording wording() {
        return number % 5 < 3 ? Wording.DE : Wording.EN;
    }

    String language() {
        return wording().name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return wording().of(number, score, name());
    }

    private String name() {
        return "store-%03d".formatted(store);
    }

    /** As the program keeps them: JSON with its names in order. */
    String facts() {
        return "{\"customer.country\":\"" + COUNTRIES[country] + "\",\"order.channel\":\"" + CHANNELS[channel]
                + "\",\"order.courier\":\"" + COURIERS[courier] + "\",\"order.store\":\"" + name() + "\",\"order.total\":\"" + (5 + number % 97) + ".90\"}";
    }

    /** The number of its set of segments, from 1. */
    int set() {
        return 1 + (store * CHANNELS.length + channel) * COURIERS.length + courier;
    }

    /** One for each set, in the order of their numbers. */
    static Stream<Drawn> sets() {
        return IntStream.range(0, STORES * CHANNELS.length * COURIERS.length)
                .mapToObj(i -> new Drawn(
                        0,
                        Instant.EPOCH,
                        i / COURIERS.length / CHANNELS.length,
                        i / COURIERS.length / CHANNELS.length % COUNTRIES.length,
                        i / COURIERS.length % CHANNELS.length,
                        i % COURIERS.length,
                        0,
                        0));
    }

    /** Kept fields and their values, in the order of their names. */
    List<Map.Entry<String, String>> segments() {
        return List.of(
                Map.entry("customer.country", COUNTRIES[country]),
                Map.entry("order.channel", CHANNELS[channel]),
                Map.entry("order.courier", COURIERS[courier]),
                Map.entry("order.store", name()));
    }

    /** In the order of time, as the program's own are. */
    private static UUID id(Instant at, long rest) {
        return new UUID(at.toEpochMilli() << 16 | 0x7000L, rest & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
