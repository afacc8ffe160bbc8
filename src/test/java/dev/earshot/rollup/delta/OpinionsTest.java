package dev.earshot.rollup.delta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ledger gives each customer's latest answer within a window, at every midnight, in zones that change their clocks. */
class OpinionsTest {

    private static final Instant START = Instant.parse("2024-02-20T00:00:00Z");
    private static final int DAYS = 450;
    private static final int WINDOW = 30;

    static Stream<ZoneId> zones() {
        return Stream.of("UTC", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu", "America/New_York")
                .map(ZoneId::of);
    }

    @ParameterizedTest
    @MethodSource("zones")
    void agreesWithLookingForTheLatestAtEveryMidnight(ZoneId zone) {
        Random random = new Random(zone.getId().length());
        for (int round = 0; round < 12; round++) {
            SortedSet<Opinion> all = new TreeSet<>();
            Deltas ledger = new Deltas();
            for (int step = 0; step < 12; step++) {
                ledger.add(step(all, random, zone));
                assertThat(ledger).isEqualTo(Opinions.of(all, zone));
            }
            for (int window : Basis.WINDOWS) {
                assertAgrees(all, ledger, window, zone);
            }
        }
    }

    @Test
    void whoAnswersOnceCostsNothing() {
        ZoneId utc = ZoneId.of("UTC");
        assertThat(Opinions.of(new TreeSet<>(Set.of(opinion(START, 1, 9, utc))), utc)
                        .isNothing())
                .isTrue();
    }

    @Test
    void changesFourEventsAtTheMost() {
        ZoneId utc = ZoneId.of("UTC");
        Opinion first = opinion(START, 1, 9, utc);
        Opinion second = opinion(START.plus(Duration.ofDays(10)), 2, 3, utc);
        Opinion third = opinion(START.plus(Duration.ofDays(20)), 3, 5, utc);
        Deltas deltas = Opinions.of(Optional.of(first), Optional.empty(), Optional.of(second), Optional.of(third), utc);
        long events = deltas.days().entrySet().stream()
                .filter(row -> row.getKey().basis() == WINDOW && row.getKey().segment() == TallyKey.EVERYBODY)
                .mapToLong(row -> events(row.getValue()))
                .sum();
        assertThat(events).isPositive().isLessThanOrEqualTo(4);
    }

    private static long events(Counts counts) {
        long events = 0;
        for (int column = 0; column < Counts.COLUMNS; column++) {
            events += Math.abs(counts.get(column));
        }
        return events;
    }

    /** An answer comes, goes or is edited; what the ledger changes is told from its neighbours alone. */
    private static Deltas step(SortedSet<Opinion> all, Random random, ZoneId zone) {
        boolean removes = !all.isEmpty() && random.nextInt(3) == 0;
        Optional<Opinion> before =
                removes ? all.stream().skip(random.nextInt(all.size())).findFirst() : Optional.empty();
        Optional<Opinion> after = !removes
                ? Optional.of(opinion(moment(random, zone), random.nextInt(1_000_000), random.nextInt(11), zone))
                : before.filter(o -> random.nextBoolean())
                        .map(o -> new Opinion(o.response(), scored(o.answer(), random.nextInt(11))));
        before.ifPresent(all::remove);
        Opinion own = after.or(() -> before).orElseThrow();
        Optional<Opinion> previous = all.headSet(own).isEmpty()
                ? Optional.empty()
                : Optional.of(all.headSet(own).last());
        Optional<Opinion> next = all.tailSet(own).stream().findFirst();
        after.ifPresent(all::add);
        return Opinions.of(previous, before, after, next, zone);
    }

    /** Often at midnight, and often so many days apart that a window ends there. */
    private static Instant moment(Random random, ZoneId zone) {
        LocalDate day = LocalDate.of(2024, 2, 20).plusDays(random.nextInt(60) + (random.nextBoolean() ? 180 : 0));
        Instant midnight = day.atStartOfDay(zone).toInstant();
        return midnight.plus(Duration.ofMinutes(random.nextInt(4) * 30L - 60));
    }

    private static void assertAgrees(SortedSet<Opinion> all, Deltas ledger, int window, ZoneId zone) {
        LocalDate first = START.atZone(zone).toLocalDate().minusDays(2);
        for (LocalDate day = first; day.isBefore(first.plusDays(DAYS)); day = day.plusDays(1)) {
            Instant asOf = day.plusDays(1).atStartOfDay(zone).toInstant();
            Instant from = asOf.minus(Duration.ofHours(24L * window));
            Counts latest = new Counts();
            all.headSet(opinion(asOf, 0, 0, zone)).stream()
                    .filter(o ->
                            o.answer().at().isBefore(asOf) && !o.answer().at().isBefore(from))
                    .reduce((a, b) -> b)
                    .ifPresent(o -> latest.add(o.answer().column(), 1));
            assertThat(read(all, ledger, window, day))
                    .as(zone + " " + window + " " + day)
                    .isEqualTo(latest);
        }
    }

    /** As {@code Tallies.customers} adds them up. */
    private static Counts read(SortedSet<Opinion> all, Deltas ledger, int window, LocalDate day) {
        Counts sum = new Counts();
        all.stream()
                .map(Opinion::answer)
                .filter(a -> a.day().isAfter(day.minusDays(window)) && !a.day().isAfter(day))
                .forEach(a -> sum.add(a.column(), 1));
        ledger.days().forEach((key, counts) -> {
            if (key.basis() == window
                    && key.segment() == TallyKey.EVERYBODY
                    && !key.day().isAfter(day)) {
                sum.add(counts);
            }
        });
        return sum;
    }

    private static Contribution scored(Contribution answer, int score) {
        return new Contribution(answer.series(), answer.day(), answer.at(), answer.segments(), score, false);
    }

    private static Opinion opinion(Instant at, int id, int score, ZoneId zone) {
        return new Opinion(
                new UUID(0, id), new Contribution(1, at.atZone(zone).toLocalDate(), at, Set.of(4), score, false));
    }
}
