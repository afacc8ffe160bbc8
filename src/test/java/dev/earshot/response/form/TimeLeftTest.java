package dev.earshot.response.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the form says about the time it takes. */
@QuarkusTest
class TimeLeftTest {

    @Inject
    TestClock clock;

    @Test
    void isWhatOthersNeededOnceTwentyHaveAnswered() {
        clock.set(TestClock.START);
        assertThat(said()).isEqualTo("Page 1 of 1 · a few seconds left");
        for (int i = 0; i < 20; i++) {
            Respondent visitor = new Respondent("/s/form-timed", true).opens("");
            clock.forward(Duration.ofSeconds(90));
            assertThat(visitor.sends("thumbs=1").status()).isEqualTo(303);
        }
        clock.forward(Duration.ofMinutes(10));
        assertThat(said()).isEqualTo("Page 1 of 1 · about 2 minutes left");
        clock.set(TestClock.START);
    }

    private static String said() {
        return new Respondent("/s/form-timed", true)
                .opens("")
                .page()
                .select("#progress-text")
                .text();
    }
}
