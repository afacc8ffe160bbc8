package dev.earshot.rollup.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.rollup.Recount;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers given elsewhere are taken whole or not at all, once, and count as if they had been given here. */
abstract class AnswerImportContract {

    private static final String SURVEY = "imported";
    private static final String HEAD = "answered_at,customer.email,order.store,order.courier,recommend,speed";

    private static final Progress NOBODY = new Progress() {
        @Override
        public void checked(long lines) {}

        @Override
        public void written(long lines, long all) {}
    };

    @TempDir
    Path directory;

    @Inject
    AnswerImport answers;

    @Inject
    LineWriter writer;

    @Inject
    Imports imports;

    @Inject
    SurveyCatalog catalog;

    @Inject
    Recount recount;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final SplittableRandom dice = new SplittableRandom(7);

    @BeforeEach
    void now() {
        clock.set(TestClock.START);
    }

    @Test
    void countsLikeAnswersGivenHereAlsoWhereCustomersAnswerAgain() throws IOException {
        take(file(200));
        take(file(200));
        assertThat(responses()).isEqualTo(400);
        assertThat(recount.differences()).isEmpty();
        assertThat(database.count("tally_day d join tally_series s on s.series_id = d.series_id"
                        + " where s.survey_id = 'imported' and d.basis = 90"))
                .as("events of customers who answered again")
                .isPositive();
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        Path file = file(30);
        assertThat(take(file).written()).isEqualTo(30);
        ImportReport again = take(Files.copy(file, directory.resolve("copy.csv")));
        assertThat(again.written()).isZero();
        assertThat(again.before()).isEqualTo(30);
        assertThat(again.isTaken()).isTrue();
        assertThat(responses()).isEqualTo(30);
    }

    @Test
    void goesOnWhereItWasStopped() throws IOException {
        Path file = file(50);
        String batch = AnswerImport.batch(file, SURVEY);
        imports.begin(batch, SURVEY, "answers.csv");
        List<AnswerLine> lines = new ArrayList<>();
        new AnswerTable(file, revision().survey(), new Times(ZoneOffset.UTC, clock.instant()))
                .read(lines::add, mistake -> {});
        writer.write(batch, revision(), lines.subList(0, 20));
        assertThat(responses()).isEqualTo(20);
        ImportReport report = take(file);
        assertThat(report.written()).isEqualTo(30);
        assertThat(report.before()).isEqualTo(20);
        assertThat(responses()).isEqualTo(50);
        assertThat(recount.differences()).isEmpty();
    }

    @Test
    void takesNothingOfAFileWithAMistakeUnlessToldTo() throws IOException {
        Path file = write(line(1), "2026-01-05,not an address,berlin,dhl,9,4", line(2));
        ImportReport refused = take(file);
        assertThat(refused.isTaken()).isFalse();
        assertThat(refused.mistakes()).extracting(Mistake::line).containsExactly(3L);
        assertThat(responses()).isZero();
        ImportReport taken = answers.take(file, revision(), true, NOBODY);
        assertThat(taken.written()).isEqualTo(2);
        assertThat(taken.mistakesInAll()).isEqualTo(1);
        assertThat(responses()).isEqualTo(2);
    }

    @Test
    void findsACustomerByIdAndRefusesAStranger() throws IOException {
        take(write(line(1)));
        String known = database.read("select cast(id as varchar(36)) from customer where email = ?", email(1))
                .get(0);
        Path file = Files.writeString(
                directory.resolve("ids.csv"),
                "answered_at,customer.id,recommend\n2026-01-07," + known + ",3\n2026-01-07," + UUID.randomUUID()
                        + ",3\n");
        ImportReport report = take(file);
        assertThat(report.mistakes())
                .extracting(Mistake::words)
                .singleElement()
                .asString()
                .startsWith("line 3, customer.id: no customer");
        assertThat(answers.take(file, revision(), true, NOBODY).written()).isEqualTo(1);
        assertThat(recount.differences()).isEmpty();
    }

    @Test
    void opensNoFollowUpAndKeepsTheCapOfAField() throws IOException {
        take(write(
                "2026-01-05," + email(1) + ",berlin,dhl,0,1",
                "2026-01-05," + email(2) + ",berlin,dpd,0,1",
                "2026-01-05," + email(3) + ",berlin,gls,0,1"));
        assertThat(database.count("follow_up where survey_id = 'imported'")).isZero();
        assertThat(database.count(
                        "response r join customer c on c.id = r.customer_id where c.email like ?"
                                + " and r.facts like '%(other)%'",
                        "%" + run + "%"))
                .isPositive();
    }

    private ImportReport take(Path file) throws IOException {
        return answers.take(file, revision(), false, NOBODY);
    }

    private Revision revision() {
        return catalog.known(SURVEY).orElseThrow();
    }

    private long responses() {
        return database.count(
                "response r join customer c on c.id = r.customer_id where c.email like ?", "%" + run + "%");
    }

    /** Of few customers, so that many answer again. */
    private Path file(int lines) throws IOException {
        return write(IntStream.range(0, lines).mapToObj(this::line).toArray(String[]::new));
    }

    private String line(int number) {
        return "2025-%02d-%02d,%s,store-%d,dhl,%d,%d"
                .formatted(
                        1 + dice.nextInt(12),
                        1 + dice.nextInt(28),
                        email(number % 17),
                        dice.nextInt(3),
                        dice.nextInt(11),
                        1 + dice.nextInt(5));
    }

    private String email(int number) {
        return "c" + number + "-" + run + "@mail.example";
    }

    private Path write(String... lines) throws IOException {
        return Files.writeString(
                directory.resolve("answers-" + UUID.randomUUID() + ".csv"),
                HEAD + "\n" + String.join("\n", lines) + "\n");
    }
}
