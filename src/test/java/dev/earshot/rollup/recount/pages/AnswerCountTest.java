package dev.earshot.rollup.recount.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.rollup.delta.Contribution;
import dev.earshot.rollup.delta.Deltas;
import dev.earshot.rollup.delta.Opinion;
import dev.earshot.rollup.delta.Opinions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counted in arrays, answers come to what the rule for single ones makes of them. */
class AnswerCountTest {

    private static final long PLENTY = 50_000_000;
    private static final Span ALL = new Span(0, 100_000, 0, 9_000_000);
    private static final Instant FIRST = Instant.parse("2025-02-01T00:00:00Z");

    private record Given(String customer, UUID id, Said said, Contribution same) {}

    private final Random random = new Random(11);

    /** Set 1 holds everybody alone, set n the segment n beside. */
    private final int sets = 40;

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Berlin", "Pacific/Auckland", "Australia/Lord_Howe", "Asia/Kathmandu"})
    void comesToWhatSingleAnswersComeTo(String zone) {
        List<Given> all = given(ZoneId.of(zone));
        assertThat(counted(all, ZoneId.of(zone), Share.WHOLE, PLENTY)).isEqualTo(wanted(all, ZoneId.of(zone)));
    }

    @Test
    void countsShareByShareWhatDoesNotFitAtOnce() {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        List<Given> all = given(zone);
        assertThatThrownBy(() -> counted(all, zone, Share.WHOLE, PLENTY / 100)).isInstanceOf(NoRoom.class);
        Deltas sum = new Deltas();
        for (Share half : Share.WHOLE.halves()) {
            half.halves().forEach(share -> sum.add(counted(all, zone, share, PLENTY)));
        }
        assertThat(sum).isEqualTo(wanted(all, zone));
    }

    @Test
    void leavesNothingOfWhatIsStored() {
        ZoneId zone = ZoneId.of("UTC");
        List<Given> all = given(zone);
        AnswerCount count = count(all, zone, Share.WHOLE, PLENTY);
        wanted(all, zone).days().forEach((key, counts) -> {
            for (int column = 0; column < 13; column++) {
                int day = (int) key.day().toEpochDay();
                count.takeDay(key.series(), key.basis(), key.segment(), day, column, (int) counts.get(column));
            }
        });
        List<Deltas> left = new ArrayList<>();
        count.left(left::add);
        assertThat(left).allMatch(part -> part.days().isEmpty());
        assertThat(left).anyMatch(part -> !part.quarters().isEmpty());
    }

    private Deltas counted(List<Given> all, ZoneId zone, Share share, long bytes) {
        Deltas sum = new Deltas();
        count(all, zone, share, bytes).left(sum::add);
        return sum;
    }

    private AnswerCount count(List<Given> all, ZoneId zone, Share share, long bytes) {
        SegmentMembers members = new SegmentMembers();
        for (int set = 1; set <= sets; set++) {
            for (int segment : set == 1 ? new int[] {0} : new int[] {0, set}) {
                if (share.holds(segment)) {
                    members.add(set, segment);
                }
            }
        }
        AnswerCount count = new AnswerCount(members, share, ALL, bytes);
        LatestAnswers latest = new LatestAnswers(count, zone);
        for (Given one : all) {
            count.add(one.said);
            if (one.customer.isEmpty()) {
                latest.add(one.said);
            } else {
                latest.add(one.customer, one.said);
            }
        }
        latest.end();
        return count;
    }

    private static Deltas wanted(List<Given> all, ZoneId zone) {
        Deltas wanted = new Deltas();
        Map<String, SortedSet<Opinion>> chains = new TreeMap<>();
        for (Given one : all) {
            wanted.add(Deltas.of(Optional.empty(), Optional.of(one.same)));
            String whose = one.customer.isEmpty() ? one.id.toString() : one.customer;
            chains.computeIfAbsent(whose + " " + one.same.series(), w -> new TreeSet<>())
                    .add(new Opinion(one.id, one.same));
        }
        chains.values().forEach(chain -> wanted.add(Opinions.of(chain, zone)));
        return wanted;
    }

    /** In the order of a recount: by customer and time. Many at midnight, where an hour more or less is another day. */
    private List<Given> given(ZoneId zone) {
        List<Given> all = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            String customer = random.nextInt(5) == 0 ? "" : "c" + random.nextInt(900);
            Instant at = LocalDate.ofInstant(FIRST, zone)
                    .plusDays(random.nextInt(500))
                    .atStartOfDay(zone)
                    .toInstant()
                    .plus(Duration.ofMinutes(15L * random.nextInt(12) - 90));
            LocalDate day = LocalDate.ofInstant(at, zone);
            int series = 1 + random.nextInt(3);
            int set = 1 + random.nextInt(sets);
            int score = random.nextInt(11);
            boolean flagged = random.nextInt(9) == 0;
            long micros = at.getEpochSecond() * ZoneDays.MICROS;
            all.add(new Given(
                    customer,
                    new UUID(i, i),
                    new Said(series, micros, set, (int) day.toEpochDay(), score, flagged),
                    new Contribution(series, day, at, set == 1 ? Set.of() : Set.of(set), score, flagged)));
        }
        all.sort(Comparator.comparing(Given::customer)
                .thenComparing(one -> one.said.at())
                .thenComparing(Given::id));
        return all;
    }
}
