package dev.earshot.score.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FirstResponseTest {

    @Test
    void ofTenTheSecondAndTheNinthHoldTheMedian() {
        FirstResponse ten = FirstResponse.of(minutes(10), .95);
        assertThat(ten.median()).hasValue(5.5);
        assertThat(ten.low()).hasValue(2);
        assertThat(ten.high()).hasValue(9);
        assertThat(ten.conclusive()).isTrue();
    }

    @Test
    void ofFiveNoTwoDo() {
        FirstResponse five = FirstResponse.of(minutes(5), .95);
        assertThat(five.median()).hasValue(3);
        assertThat(five.low()).isEmpty();
        assertThat(FirstResponse.of(minutes(6), .95).low()).hasValue(1);
        assertThat(FirstResponse.of(new double[0], .95).median()).isEmpty();
    }

    /** Conover's table: of 100 the 40th and the 61st. */
    @Test
    void ofAHundredTheFortiethAndTheSixtyFirst() {
        FirstResponse hundred = FirstResponse.of(minutes(100), .95);
        assertThat(hundred.low()).hasValue(40);
        assertThat(hundred.high()).hasValue(61);
    }

    @Test
    void theIntervalHoldsTheTruthAsOftenAsItSaysWhateverTheShape() {
        SplittableRandom random = new SplittableRandom(7);
        double truth = Math.log(2);
        long held = IntStream.range(0, 2_000)
                .mapToObj(i -> FirstResponse.of(
                        DoubleStream.generate(() -> -Math.log(1 - random.nextDouble()))
                                .limit(41)
                                .toArray(),
                        .95))
                .filter(one ->
                        one.low().orElseThrow() <= truth && truth <= one.high().orElseThrow())
                .count();
        assertThat(held / 2_000.0).isBetween(.945, .975);
    }

    @Test
    void firstContactIsAShareWithWilsonsInterval() {
        assertThat(FirstContact.resolution(81, 182, .95).value().orElseThrow()).isCloseTo(30.798, within(.001));
        // Newcombe 1998, table I: 81 of 263.
        assertThat(FirstContact.resolution(81, 182, .95).low().orElseThrow()).isCloseTo(25.53, within(.005));
        assertThat(FirstContact.resolution(81, 182, .95).high().orElseThrow()).isCloseTo(36.62, within(.005));
    }

    private static double[] minutes(int count) {
        return IntStream.rangeClosed(1, count).asDoubleStream().toArray();
    }
}
