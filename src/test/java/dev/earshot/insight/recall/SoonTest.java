package dev.earshot.insight.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SoonTest {

    private static final Duration LONG = Duration.ofSeconds(15);

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Soon<String, String> soon = new Soon<>(threads);
    private final CountDownLatch ready = new CountDownLatch(1);
    private final AtomicInteger found = new AtomicInteger();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void whoAsksAgainGetsWhatWasBegunBefore() {
        assertThat(soon.get("a", this::slowly, Duration.ZERO)).isEmpty();
        assertThat(soon.get("a", this::slowly, Duration.ZERO)).isEmpty();
        assertThat(soon.get("b", () -> "quick", LONG)).hasValue("quick");
        ready.countDown();
        assertThat(soon.get("a", this::slowly, LONG))
                .hasValueSatisfying(words -> assertThat(words).startsWith("found"));
        assertThat(soon.get("c", this::slowly, LONG)).hasValue("found " + found.get());
    }

    @Test
    void whatFailsIsThrownAndTriedAgain() {
        assertThatThrownBy(() -> soon.get(
                        "a",
                        () -> {
                            throw new IllegalArgumentException("no such segment");
                        },
                        LONG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such segment");
        assertThat(soon.get("a", () -> "better", LONG)).hasValue("better");
    }

    private String slowly() {
        try {
            ready.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "found " + found.incrementAndGet();
    }
}
