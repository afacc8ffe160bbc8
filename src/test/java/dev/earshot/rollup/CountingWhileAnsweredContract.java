package dev.earshot.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several answer at once, some of them the same customer, while all is counted again: nothing is lost, nothing counted twice. */
abstract class CountingWhileAnsweredContract {

    private static final int WRITERS = 4;
    private static final int EACH = 15;

    @Inject
    Shoppers shoppers;

    @Inject
    Recount recount;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @BeforeEach
    void nothingYet() {
        clock.set(TestClock.START);
        recount.mend(Shoppers.SURVEY);
        shoppers.clear();
    }

    @AfterEach
    void nothingLeft() {
        shoppers.clear();
    }

    @Test
    void losesNothingAndCountsNothingTwice() throws Exception {
        UUID customer = shoppers.customer("busy@steps.example");
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> all = new ArrayList<>();
            IntStream.range(0, WRITERS).forEach(writer -> all.add(writers.submit(() -> write(writer, customer))));
            int rounds = 0;
            while (all.stream().anyMatch(one -> !one.isDone())) {
                recount.mend(Shoppers.SURVEY);
                rounds++;
            }
            for (Future<?> one : all) {
                one.get();
            }
            assertThat(rounds).isPositive();
        } finally {
            writers.shutdownNow();
        }
        assertThat(recount.check(Shoppers.SURVEY).sentences()).isEmpty();
        assertThat(database.read("select sum(c7) from tally_day d join tally_series s on s.series_id = d.series_id"
                        + " where s.survey_id = 'ledger' and d.basis = 0 and d.segment_id = 0"))
                .containsExactly(String.valueOf(WRITERS * EACH));
    }

    private void write(int writer, UUID customer) {
        for (int i = 0; i < EACH; i++) {
            Optional<UUID> whose = i % 2 == 0 ? Optional.of(customer) : Optional.empty();
            Answers seven = new Answers(Map.of("recommend", new Answer.Score(7)), Set.of("speed"));
            shoppers.tellAgain(
                    shoppers.asking(whose, Map.of("order.store", "store-" + i)),
                    seven,
                    TestClock.START.minus(Duration.ofDays(2L * i + writer)));
        }
    }
}
