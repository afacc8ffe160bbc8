package dev.earshot.insight.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RememberedTest {

    private final Remembered<String, String> remembered = new Remembered<>(2);
    private final AtomicInteger found = new AtomicInteger();

    @Test
    void isFoundOnceForEachVersion() {
        assertThat(ask("a", 1)).isEqualTo("found 1");
        assertThat(ask("a", 1)).isEqualTo("found 1");
        assertThat(ask("a", 2)).isEqualTo("found 2");
        assertThat(ask("b", 2)).isEqualTo("found 3");
    }

    @Test
    void whatWasLookedAtLatelyNeedsNoVersion() {
        assertThat(remembered.since("a", Instant.EPOCH)).isEmpty();
        ask("a", 1);
        assertThat(remembered.since("a", Instant.EPOCH.plusSeconds(1))).hasValue("found 1");
        assertThat(remembered.since("a", Instant.EPOCH.plusSeconds(2))).isEmpty();
        ask("a", 3);
        assertThat(remembered.since("a", Instant.EPOCH.plusSeconds(2))).hasValue("found 2");
    }

    @Test
    void keepsOnlyWhatWasAskedLast() {
        ask("a", 1);
        ask("b", 1);
        ask("a", 1);
        ask("c", 1);
        assertThat(remembered.size()).isEqualTo(2);
        assertThat(ask("a", 1)).isEqualTo("found 1");
        assertThat(ask("b", 1)).isEqualTo("found 4");
    }

    @Test
    void manyWhoAskAtOnceWaitForOne() throws Exception {
        CountDownLatch all = new CountDownLatch(4);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                answers.add(threads.submit(() -> {
                    all.countDown();
                    all.await();
                    return ask("a", 1);
                }));
            }
            for (Future<String> answer : answers) {
                assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo("found 1");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatFailedIsTriedAgain() {
        try {
            remembered.get("a", 1, Instant.EPOCH, () -> {
                throw new IllegalStateException("not now");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("not now");
        }
        assertThat(ask("a", 1)).isEqualTo("found 1");
    }

    private String ask(String key, int version) {
        return remembered.get(
                key, version, Instant.EPOCH.plusSeconds(version), () -> "found " + found.incrementAndGet());
    }
}
