package dev.earshot.score.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Vectors;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

/** Traces in single answers and in time, and what they are worth. */
class AnswerDetectorsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void theSameFormTwiceIsADuplicateAndAnHourLaterItIsNot() {
        List<Alarm> alarms = Duplicates.alarms(List.of(
                answer("c", 9, "phone", "x"),
                answer("a", 0, "phone", "x"),
                answer("b", 4, "phone", "y"),
                answer("d", 90, "phone", "x"),
                answer("e", 1, "tablet", "x"),
                new Duplicates.Answer("f", NOON, Optional.empty(), "x", Optional.empty()),
                new Duplicates.Answer("g", NOON, Optional.empty(), "x", Optional.empty())));
        assertThat(alarms).extracting(Alarm::unit).containsExactly("c");
        assertThat(alarms.get(0).statistic()).isEqualTo(9);
    }

    @Test
    void theSameSentenceTwiceIsADuplicateWheneverItComes() {
        assertThat(Duplicates.alarms(List.of(
                        new Duplicates.Answer("a", NOON, Optional.empty(), "x", Optional.of("text")),
                        new Duplicates.Answer(
                                "b", NOON.plusSeconds(1 << 20), Optional.empty(), "y", Optional.of("text")))))
                .extracting(Alarm::sentence)
                .containsExactly("Answer b has word for word the text of a. See whether texts were copied in.");
    }

    @Test
    void whoeverIsFasterThanReadingOrAThirdOfTheOthersIsASpeeder() {
        List<Speeders.Answer> answers = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            answers.add(new Speeders.Answer("usual " + i, 60, 100));
        }
        answers.add(new Speeders.Answer("unread", 29, 100));
        answers.add(new Speeders.Answer("hurried", 19, 0));
        answers.add(new Speeders.Answer("a third", 20, 0));
        assertThat(Speeders.alarms(answers)).extracting(Alarm::unit).containsExactly("unread", "hurried");
        assertThat(Speeders.alarms(List.of(new Speeders.Answer("alone", 1, 0)))).isEmpty();
        assertThat(Speeders.alarms(List.of())).isEmpty();
    }

    @Test
    void aStraightLineTakesFourItemsAndTheScore() {
        assertThat(StraightLines.alarms(List.of(
                        line("straight", OptionalInt.of(10), 10, 10, 10, 10),
                        line("without a score", OptionalInt.empty(), 3, 3, 3, 3, 3),
                        line("another score", OptionalInt.of(9), 10, 10, 10, 10),
                        line("short", OptionalInt.of(10), 10, 10, 10),
                        line("bent", OptionalInt.of(10), 10, 10, 10, 9),
                        line("empty", OptionalInt.of(10)))))
                .extracting(Alarm::unit)
                .containsExactly("straight", "without a score");
    }

    @Test
    void aBurstIsMoreThanAnHourOfTheWeekEverBrings() {
        long[] byHour = new long[168];
        byHour[12] = 240;
        byHour[30] = 18;
        List<Alarm> alarms = Bursts.alarms(
                "Leipzig",
                List.of(
                        new Bursts.Quarter(NOON, 12, 12),
                        new Bursts.Quarter(NOON.plusSeconds(60), 30, 16),
                        new Bursts.Quarter(NOON.plusSeconds(90), 31, 4)),
                byHour,
                10);
        assertThat(alarms).hasSize(1);
        assertThat(alarms.get(0).sentence())
                .startsWith("16 answers came at Leipzig within 15 minutes from 2026-03-02T12:01");
        assertThat(Bursts.alarms("Leipzig", List.of(new Bursts.Quarter(NOON, 30, 16)), byHour, 1))
                .isEmpty();
    }

    @Test
    void ordinaryQuartersAreNoBursts() {
        PoissonDistribution usual = PoissonDistribution.of(3);
        SplittableRandom random = new SplittableRandom(1);
        List<Bursts.Quarter> quarters = new ArrayList<>();
        long[] byHour = new long[168];
        for (int i = 0; i < 50_000; i++) {
            int answers = usual.inverseCumulativeProbability(random.nextDouble());
            quarters.add(new Bursts.Quarter(NOON.plusSeconds(900L * i), i % 168, answers));
            byHour[i % 168] += answers;
        }
        assertThat(Bursts.alarms("Leipzig", quarters, byHour, 50_000 / 672)).isEmpty();
    }

    @Test
    void theFigureStandsBesideItselfWithoutWhatWasFlagged() {
        Map<String, Histogram> units = Map.of(
                "honest", Vectors.nps(30, 30, 40), "picks", Vectors.nps(0, 10, 90), "also", Vectors.nps(20, 20, 60));
        WithoutFlagged figure = WithoutFlagged.of(Metric.nps(), units, Set.of("picks", "unheard of"), .95);
        assertThat(figure.difference().orElseThrow()).isCloseTo(25 - 140 / 3.0, within(1e-9));
        assertThat(figure.flaggedShare().orElseThrow()).isCloseTo(1 / 3.0, within(1e-12));
        IntegrityPanel panel = IntegrityPanel.of(1000, 600, 300, figure, List.of());
        assertThat(panel.coverage()).hasValue(.6);
        assertThat(panel.responseRate()).hasValue(.5);
        WithoutFlagged none = WithoutFlagged.of(Metric.nps(), Map.of(), Set.of(), .95);
        assertThat(none.difference()).isEmpty();
        assertThat(none.flaggedShare()).isEmpty();
        assertThat(IntegrityPanel.of(0, 0, 0, none, List.of()).coverage()).isEmpty();
    }

    private static Duplicates.Answer answer(String key, int minute, String device, String marks) {
        return new Duplicates.Answer(key, NOON.plusSeconds(60L * minute), Optional.of(device), marks, Optional.empty());
    }

    private static StraightLines.Answer line(String key, OptionalInt outcome, int... ratings) {
        return new StraightLines.Answer(key, ratings, outcome);
    }
}
