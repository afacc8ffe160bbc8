package dev.earshot.rollup.delta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One rule for all that can happen to an answer. */
class DeltasTest {

    private static final int BERLIN = 7;
    private static final int PARIS = 8;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant AT = Instant.parse("2026-03-02T10:07:00Z");

    @Test
    void aNewAnswerIsCountedForEverybodyAndForEachOfItsSegments() {
        Deltas deltas = Deltas.of(Optional.empty(), answer(9, BERLIN));
        assertThat(deltas.days().keySet())
                .containsExactly(
                        new TallyKey(1, Basis.RESPONSES, BERLIN, DAY),
                        new TallyKey(1, Basis.RESPONSES, TallyKey.EVERYBODY, DAY));
        assertThat(deltas.days().values())
                .allSatisfy(counts -> assertThat(counts.get(9)).isEqualTo(1));
        assertThat(deltas.quarters()).containsOnlyKeys(QuarterKey.of(1, Instant.parse("2026-03-02T10:00:00Z")));
    }

    @Test
    void erasingTakesAwayWhatComingAdded() {
        assertThat(sum(Deltas.of(Optional.empty(), answer(9, BERLIN)), Deltas.of(answer(9, BERLIN), Optional.empty())))
                .isEqualTo(new Deltas());
    }

    @Test
    void anEditTakesOneScoreAndAddsAnother() {
        Counts counts = Deltas.of(answer(3, BERLIN), answer(10, BERLIN))
                .days()
                .get(new TallyKey(1, Basis.RESPONSES, TallyKey.EVERYBODY, DAY));
        assertThat(counts).isEqualTo(Counts.of(0, 0, 0, -1, 0, 0, 0, 0, 0, 0, 1, 0, 0));
    }

    @Test
    void aMoveTouchesBothSegmentsAndNotEverybody() {
        Deltas deltas = Deltas.of(answer(9, BERLIN), answer(9, PARIS));
        assertThat(deltas.days().keySet()).extracting(TallyKey::segment).containsExactly(BERLIN, PARIS);
        assertThat(deltas.quarters()).isEmpty();
    }

    @Test
    void aFlagChangesTheFlaggedAlone() {
        Optional<Contribution> plain = answer(9, BERLIN);
        Optional<Contribution> flagged = plain.map(a -> new Contribution(1, DAY, AT, a.segments(), a.column(), true));
        assertThat(Deltas.of(plain, flagged).days().keySet())
                .extracting(TallyKey::basis)
                .containsOnly(Basis.FLAGGED);
    }

    @Test
    void whatChangesNothingIsNothing() {
        assertThat(Deltas.of(answer(9, BERLIN), answer(9, BERLIN)).isNothing()).isTrue();
        assertThat(Deltas.of(Optional.empty(), Optional.empty()).isNothing()).isTrue();
    }

    @Test
    void areToldApartByMonth() {
        Instant nearMidnight = Instant.parse("2026-02-28T23:50:00Z");
        LocalDate march = LocalDate.of(2026, 3, 1);
        Contribution berlin = new Contribution(1, march, nearMidnight, Set.of(), 9, false);
        Map<LocalDate, Deltas> months =
                Deltas.of(Optional.empty(), Optional.of(berlin)).byMonth();
        assertThat(months).containsOnlyKeys(march.minusMonths(1), march);
        assertThat(months.get(march).quarters()).isEmpty();
        assertThat(months.get(march.minusMonths(1)).days()).isEmpty();
        assertThat(months.get(march.minusMonths(1)).takeQuarters().quarters()).hasSize(1);
        assertThat(months.get(march.minusMonths(1)).isNothing()).isTrue();
    }

    /** All writers want everybody's row: each holds it for the shortest time. */
    @Test
    void everybodysRowsAreLockedLast() {
        Deltas both = sum(Deltas.of(Optional.empty(), answer(9, BERLIN, PARIS)));
        Contribution other = new Contribution(2, DAY, AT, Set.of(PARIS), Counts.SKIPPED, false);
        both.add(Deltas.of(Optional.empty(), Optional.of(other)));
        assertThat(both.days().keySet()).extracting(TallyKey::segment).containsExactly(BERLIN, PARIS, PARIS, 0, 0);
    }

    private static Optional<Contribution> answer(int score, Integer... segments) {
        return Optional.of(new Contribution(1, DAY, AT, Set.copyOf(List.of(segments)), score, false));
    }

    private static Deltas sum(Deltas... all) {
        Deltas sum = new Deltas();
        for (Deltas each : all) {
            sum.add(each);
        }
        return sum;
    }
}
