package dev.earshot.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasuredTimesTest {

    @Test
    void saysNothingBeforeTwentyHaveAnswered() {
        assertThat(MeasuredTimes.median(Collections.nCopies(19, 30))).isEmpty();
        assertThat(MeasuredTimes.median(Collections.nCopies(20, 30))).hasValue(Duration.ofSeconds(30));
    }

    @Test
    void takesTheMiddleOneWhoeverWentToMakeTea() {
        List<Integer> seconds = IntStream.rangeClosed(1, 21)
                .map(i -> i == 21 ? 3_600 : 50 - i)
                .boxed()
                .toList();
        assertThat(MeasuredTimes.median(seconds)).hasValue(Duration.ofSeconds(40));
        assertThat(MeasuredTimes.median(IntStream.rangeClosed(1, 20).boxed().toList()))
                .hasValue(Duration.ofSeconds(10));
    }
}
