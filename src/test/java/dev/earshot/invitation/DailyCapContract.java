package dev.earshot.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.invitation.quota.DailyQuota;
import dev.earshot.survey.invite.Timing;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A survey sends so many mails a day; what is over waits, and is spread. */
abstract class DailyCapContract extends PlannerContract {

    @Inject
    DailyQuota quota;

    @Test
    void whatIsOverTheCapGoesOutOnTheNextDays() {
        List<UUID> tickets = new ArrayList<>();
        clock.forward(Duration.ofDays(1_000)); // Days no other test counts for.
        for (int i = 0; i < 5; i++) {
            tickets.add(happens(
                    "ticket.solved",
                    "k" + UUID.randomUUID(),
                    UUID.randomUUID() + "@mail.example",
                    Optional.empty(),
                    Map.of()));
        }
        sender.sendBatch();
        assertThat(states(tickets)).containsExactlyInAnyOrder("SENT", "SENT", "SCHEDULED", "SCHEDULED", "SCHEDULED");
        assertThat(tickets.stream().flatMap(ticket -> read("sentence", ticket).stream()))
                .filteredOn(sentence -> sentence.startsWith("Held"))
                .allMatch(sentence -> sentence.endsWith(": at most 2 mails of this survey go out in a day."))
                .extracting(sentence -> sentence.substring(0, 35))
                .doesNotHaveDuplicates();
        clock.forward(Duration.ofDays(1).plusHours(8));
        sender.sendBatch();
        assertThat(states(tickets)).containsExactlyInAnyOrder("SENT", "SENT", "SENT", "SENT", "SCHEDULED");
        clock.forward(Duration.ofDays(1));
        sender.sendBatch();
        assertThat(states(tickets)).containsOnly("SENT");
    }

    @Test
    void instancesThatCountAtOnceGiveNoPlaceTwice() throws Exception {
        String survey = "s" + UUID.randomUUID();
        LocalDate today = LocalDate.parse("2026-03-02");
        Callable<DailyQuota.Place> take =
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    quota.take(survey, 1_000_000, today.minusDays(1), Timing.USUAL); // another row, held meanwhile
                    return quota.take(survey, 3, today, Timing.USUAL);
                });
        QuarkusTransaction.requiringNew().run(() -> quota.take(survey, 1_000_000, today.minusDays(1), Timing.USUAL));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<DailyQuota.Place> places = new ArrayList<>();
            for (Future<DailyQuota.Place> each :
                    threads.invokeAll(Stream.generate(() -> take).limit(10).toList())) {
                places.add(each.get());
            }
            assertThat(places).doesNotHaveDuplicates().hasSize(10);
            assertThat(places).filteredOn(place -> place.day().equals(today)).hasSize(3);
            assertThat(places).extracting(DailyQuota.Place::number).containsOnly(0, 1, 2);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> states(List<UUID> tickets) {
        return tickets.stream()
                .flatMap(ticket -> read("state", ticket).stream())
                .toList();
    }
}
