package dev.earshot.insight.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.catalog.SurveyDirectory;
import dev.earshot.catalog.SurveyFiles;
import dev.earshot.purchase.PurchaseRecorder;
import dev.earshot.purchase.source.ShopEvent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other rules would have sent, against those that are live. */
abstract class RehearsalContract {

    @Inject
    Rehearsals rehearsals;

    @Inject
    PurchaseRecorder recorder;

    @Inject
    SurveyDirectory directory;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @TempDir
    Path other;

    @Test
    void saysHowManyInsteadOfHowMany() throws IOException {
        clock.set(TestClock.START.plus(Duration.ofDays(4_000))); // Days no other test tells of.
        String often = UUID.randomUUID() + "@mail.example";
        buys(often);
        clock.forward(Duration.ofDays(20));
        buys(often);
        buys(UUID.randomUUID() + "@mail.example");
        long invitations = database.count("invitation");

        RehearsalReport same = rehearsals.of(directory.read(), 30);
        assertThat(same.headline())
                .isEqualTo("With these rules the last 30 days would have sent 2 invitations instead of 2 (3 events).");
        assertThat(same.apart()).isEqualTo("Nobody is asked twice (today's rules: nobody twice).");

        String survey = Files.readString(Path.of("src/test/resources/surveys/plan-first.yaml"));
        Files.writeString(
                other.resolve("plan-first.yaml"),
                survey.replace("priority: 90", "priority: 90\n  cooling-off: 2 weeks"));
        RehearsalReport changed = rehearsals.of(SurveyFiles.read(other), 30);
        assertThat(changed.headline())
                .isEqualTo("With these rules the last 30 days would have sent 3 invitations instead of 2 (3 events).");
        assertThat(changed.apart()).isEqualTo("Nobody twice in 20 days (today's rules: nobody twice).");
        assertThat(changed.surveys())
                .containsExactly("plan-first: 3 instead of 2; margin not known, for nobody was asked and answered in"
                        + " these days.");
        assertThat(changed.left()).contains(new RehearsalReport.Left("Cooling-off", 0, 2));
        assertThat(database.count("invitation")).isEqualTo(invitations);
    }

    @Test
    void countsAnEventOnceHoweverManyReasonsThereAreNotToWrite() {
        clock.set(TestClock.START.plus(Duration.ofDays(5_000)));
        String email = UUID.randomUUID() + "@mail.example";
        buys(email);
        String key = database.read("select address_key from customer where email = ?", email)
                .get(0);
        for (String reason : List.of("COMPLAINT", "HARD_BOUNCE")) {
            database.write(
                    "insert into suppression (address_key, reason, since) values (?, ?, ?)",
                    key,
                    reason,
                    clock.instant());
        }
        RehearsalReport report = rehearsals.of(directory.read(), 30);
        assertThat(report.headline())
                .isEqualTo("With these rules the last 30 days would have sent 0 invitations instead of 0 (1 event).");
        assertThat(report.left()).extracting(RehearsalReport.Left::reason).contains("Reported as spam");
    }

    private void buys(String email) {
        recorder.record(
                "test",
                new ShopEvent(
                        "order.placed",
                        "k" + UUID.randomUUID(),
                        clock.instant(),
                        email,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Map.of()));
    }
}
