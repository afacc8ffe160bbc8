package dev.earshot.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.earshot.Database;
import dev.earshot.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What went live when, and that two at once do not get into each other's way. */
abstract class HistoryContract {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    SurveyPublisher publisher;

    @Inject
    Revisions revisions;

    @Inject
    SurveyCatalog catalog;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private String id;

    @BeforeEach
    void aSurveyOfItsOwn() {
        clock.set(TestClock.START);
        id = "history-" + UUID.randomUUID();
    }

    @AfterEach
    void timeStandsStill() {
        clock.set(TestClock.START);
        publisher.publish(List.of(), List.of(id));
        catalog.followOthers();
    }

    private SurveyFile file(String words) {
        return SurveyFile.of(
                "surveys/" + id + ".yaml",
                "title: T\nopen: true\nquestions: [{id: recommend, type: nps, text: \"" + words + "\"}]\n");
    }

    private void publish(SurveyFile file) {
        publisher.publish(List.of(file), List.of());
        clock.forward(DAY);
    }

    @Test
    void keepsWhatWentLiveAndThatAnOldTextCameBack() {
        publish(file("Recomend us?"));
        publish(file("Recommend us?"));
        publish(file("Recommend us?"));
        publish(file("Recomend us?"));
        assertThat(revisions.history(id))
                .extracting(step -> step.revision().number(), WentLive::at)
                .containsExactly(
                        tuple(1, TestClock.START),
                        tuple(2, TestClock.START.plus(DAY)),
                        tuple(1, TestClock.START.plus(DAY.multipliedBy(3))));
        assertThat(revisions.breaks(id, "recommend"))
                .extracting(MeaningBreak::fromNumber, MeaningBreak::toNumber)
                .containsExactly(tuple(1, 2), tuple(2, 1));
        assertThat(revisions.breaks(id, "unknown")).isEmpty();
    }

    @Test
    void isNoticedByAServerThatDidNotDoIt() {
        publish(file("Recommend us?"));
        assertThat(catalog.live(id)).isEmpty();
        catalog.followOthers();
        assertThat(catalog.live(id)).isPresent();
        publisher.publish(List.of(), List.of(id));
        catalog.followOthers();
        assertThat(catalog.live(id)).isEmpty();
        assertThat(catalog.known(id)).as("its open invitations").isPresent();
    }

    @Test
    void givesEachTextOneNumberWhoeverIsFirst() throws Exception {
        publish(file("Start?"));
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 5; round++) {
                CountDownLatch begin = new CountDownLatch(1);
                List<SurveyFile> files = List.of(file("A" + round + "?"), file("B" + round + "?"));
                List<? extends Future<?>> applied = files.stream()
                        .map(file -> both.submit(() -> {
                            begin.await();
                            publisher.publish(List.of(file), List.of());
                            return file;
                        }))
                        .toList();
                begin.countDown();
                for (Future<?> each : applied) {
                    each.get();
                }
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(revisions.history(id))
                .extracting(step -> step.revision().number())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(database.read("select content_hash from survey_live where survey_id = ?", id))
                .containsExactly(revisions.history(id).get(10).revision().contentHash());
    }

    @Test
    void findsAnEarlierRevisionByTheBeginningOfItsHash() {
        SurveyFile first = file("Recomend us?");
        publish(first);
        String hash = first.reading().sound().orElseThrow().hash();
        Revision live = revisions.get(id, hash).orElseThrow();
        assertThat(revisions.beginningWith(id, hash.substring(0, 8), 2)).contains(live);
        assertThat(revisions.beginningWith(id, hash, 2)).contains(live);
        assertThat(revisions.beginningWith(id, hash, 1))
                .as("nothing was before it")
                .isEmpty();
        assertThat(revisions.beginningWith(id, hash.substring(0, 7), 2))
                .as("too short")
                .isEmpty();
        assertThat(revisions.beginningWith(id, "%%%%%%%%", 2)).isEmpty();
    }
}
