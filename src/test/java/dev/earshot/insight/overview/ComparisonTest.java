package dev.earshot.insight.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Shop;
import dev.earshot.response.Origin;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.score.Confidence;
import dev.earshot.score.Design;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two spans of weeks beside each other: nobody is counted twice, and nobody is bared. */
class ComparisonTest {

    private static final Weeks WEEKS = new Weeks(13, Shop.START.plusWeeks(26).minusDays(1));

    private static final Asked INVITED = Shop.asked(Optional.empty());

    @Test
    void everyDayIsInOneOfTheTwo() {
        Comparison compared = compare(INVITED, Repeats.NONE, i -> Shop.week(i, 1, 2, 3));
        assertThat(compared.now().total()).isEqualTo(13 * 6);
        assertThat(compared.change().before().n()).isEqualTo(13 * 6);
    }

    @Test
    void fewUnaskedAreHeldBackOnBothSides() {
        Asked open = INVITED.by(Origin.OPEN);
        Comparison few = compare(open, Repeats.NONE, i -> i == 20 ? Shop.week(i, 1, 1, 2) : Shop.week(i, 0, 0, 0));
        assertThat(few.change().after().suppressed()).isTrue();
        assertThat(few.change().after().value()).isEmpty();
        Comparison fewer = compare(open, Repeats.NONE, i -> i < 13 ? Shop.week(i, 0, 0, i % 2) : Shop.week(i, 9, 9, 9));
        assertThat(fewer.change().before().suppressed()).isTrue();
        assertThat(fewer.change().difference()).isEmpty();
    }

    @Test
    void aWeekOfFewIsInNoPicture() {
        Comparison compared = compare(
                INVITED.by(Origin.OPEN), Repeats.NONE, i -> i == 25 ? Shop.week(i, 1, 1, 2) : Shop.week(i, 9, 9, 9));
        assertThat(compared.change().after().suppressed()).isFalse();
        assertThat(compared.byWeek()).hasSize(26).first().isEqualTo(OptionalDouble.of(0));
        assertThat(compared.byWeek().get(25)).isEmpty();
    }

    @Test
    void eachSideAllowsForItsOwnCustomers() {
        Comparison compared =
                compare(INVITED, new SinceThen(WEEKS.start(), WEEKS.end().plusDays(1)), i -> Shop.week(i, 3, 3, 14));
        assertThat(compared.change().before().effectiveN()).isEqualTo(260);
        assertThat(compared.change().after().effectiveN()).isEqualTo(65);
    }

    private static Comparison compare(Asked asked, Repeats repeats, IntFunction<DayTally> week) {
        List<DayTally> days = IntStream.range(0, 26).mapToObj(week).toList();
        return Comparison.of(asked, days, repeats, WEEKS, Confidence.DEFAULT);
    }

    /** Only in this span customers answer again. */
    private record SinceThen(LocalDate from, LocalDate until) implements Repeats {
        @Override
        public Design design(LocalDate start, LocalDate end, double confidence) {
            return start.equals(from) && end.equals(until) ? Design.clustered(4) : Design.SIMPLE;
        }

        @Override
        public boolean isKnown() {
            return true;
        }
    }
}
