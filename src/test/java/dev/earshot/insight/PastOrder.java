package dev.earshot.insight;

import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * One order of the past. Stores differ, Harbour sends few; two thirds through, everything becomes slower and worse. A tenth
 * was not asked and came by itself.
 */
record PastOrder(
        UUID id,
        UUID customer,
        OffsetDateTime at,
        String store,
        String courier,
        String country,
        int total,
        boolean invited,
        boolean answered,
        Answers answers) {

    private static final List<String> STORES = List.of("market", "station", "market", "airport", "market", "harbour");
    private static final List<String> COURIERS = List.of("swift", "steady");
    private static final List<String> COUNTRIES = List.of("DE", "AT", "DE", "FR");
    private static final List<String> COMMENTS = List.of(
            "It came too late, and the box was damaged.",
            "Everything arrived in time. Kind people.",
            "Der Kurier kam viel zu spät, die Ware ist gut.",
            "Well packed, though the delivery took long.");

    /** @param now the last one's time, the first one's is so many days before */
    static List<PastOrder> of(String survey, int orders, int days, Instant now) {
        SplittableRandom random = new SplittableRandom(survey.hashCode());
        return IntStream.range(0, orders)
                .mapToObj(i -> of(random, i, (double) i / orders, now.minus(Duration.ofMinutes((long)
                        (days * 24 * 60 * (1 - (double) i / orders))))))
                .toList();
    }

    private static PastOrder of(SplittableRandom random, int number, double passed, Instant at) {
        String store = STORES.get(random.nextInt(STORES.size()));
        double liking = (store.equals("airport") ? -2 : 0) + (passed > .66 ? -1.5 : .5) + random.nextGaussian();
        boolean invited = number % 10 != 9;
        return new PastOrder(
                new UUID(random.nextLong(), random.nextLong()),
                new UUID(random.nextLong(), random.nextLong()),
                at.atOffset(ZoneOffset.UTC),
                store,
                COURIERS.get(random.nextInt(COURIERS.size())),
                COUNTRIES.get(random.nextInt(COUNTRIES.size())),
                10 + random.nextInt(200),
                invited,
                !invited || number % 2 == 0,
                answers(random, number, liking));
    }

    private static Answers answers(SplittableRandom random, int number, double liking) {
        Map<String, Answer> given = new HashMap<>();
        int speed = within(7 + 1.5 * liking + random.nextGaussian());
        given.put("recommend", new Answer.Score(within(8 + .5 * liking + .8 * (speed - 7) + random.nextGaussian())));
        given.put("delivery-speed", new Answer.Score(Math.max(1, speed)));
        given.put("quality", new Answer.Score(Math.max(1, within(7.5 + liking + random.nextGaussian()))));
        given.put("courtesy", new Answer.Score(Math.max(1, within(8 + 1.5 * random.nextGaussian()))));
        given.put("mood", new Answer.Score(Math.max(1, Math.min(5, within(4 + .5 * liking)))));
        given.put("easy", new Answer.Score(Math.max(1, Math.min(7, within(5.5 + .5 * liking)))));
        if (number % 3 == 0) {
            given.put("reason", new Answer.Words(COMMENTS.get(random.nextInt(COMMENTS.size()))));
        }
        return new Answers(given, Set.of());
    }

    private static int within(double score) {
        return (int) Math.max(0, Math.min(10, Math.round(score)));
    }

    OffsetDateTime sent() {
        return at.plusHours(1);
    }

    Instant answeredAt() {
        return at.plusHours(2).toInstant();
    }

    String language() {
        return country.equals("FR") ? "en" : "de";
    }

    String facts() {
        return "{\"customer.country\":\"" + country + "\",\"order.courier\":\"" + courier + "\",\"order.store\":\""
                + store + "\",\"order.total\":\"" + total + "\"}";
    }
}
