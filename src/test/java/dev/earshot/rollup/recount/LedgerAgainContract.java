package dev.earshot.rollup.recount;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.rollup.Recount;
import dev.earshot.rollup.Shoppers;
import dev.earshot.rollup.delta.Contribution;
import dev.earshot.rollup.delta.Deltas;
import dev.earshot.rollup.delta.Opinion;
import dev.earshot.rollup.delta.Opinions;
import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ledger counted again is the ledger as it grows, also where clocks are changed. */
abstract class LedgerAgainContract {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant FIRST = Instant.parse("2025-02-01T00:00:00Z");

    @Inject
    Shoppers shoppers;

    @Inject
    Differences differences;

    @Inject
    Recount recount;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    /** What one customer, or one nobody, said; by the same in every run. */
    private final Map<String, SortedSet<Opinion>> said = new TreeMap<>();

    @BeforeEach
    void someCustomersInBerlin() {
        clock.set(TestClock.START);
        recount.mend(Shoppers.SURVEY);
        shoppers.clear();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            tell(random, i);
        }
        database.write(
                "delete from tally_day where series_id in (select series_id from tally_series where survey_id = 'ledger')");
    }

    @AfterEach
    void nothingLeft() {
        for (SortedSet<Opinion> all : said.values()) {
            for (Opinion one : all) {
                database.write(
                        "update response set answered_on = ? where id = ?",
                        one.answer().at().atOffset(ZoneOffset.UTC).toLocalDate(),
                        one.response());
            }
        }
        recount.mend(Shoppers.SURVEY);
        shoppers.clear();
    }

    @Test
    void countsTheEndsOfOpinionsAgain() {
        Deltas wanted = new Deltas();
        said.values().forEach(all -> wanted.add(Opinions.of(all, BERLIN)));
        Deltas counted = new Deltas();
        QuarkusTransaction.requiringNew()
                .run(() -> differences.find(Scope.ledger(Shoppers.SURVEY), BERLIN, counted::add));
        assertThat(wanted.days()).isNotEmpty();
        assertThat(counted).isEqualTo(wanted);
    }

    private void tell(Random random, int i) {
        String name = random.nextInt(3) == 0 ? "nobody" + i : "c" + random.nextInt(8) + "@berlin.example";
        Optional<UUID> customer = name.startsWith("nobody") ? Optional.empty() : Optional.of(shoppers.customer(name));
        // Many at midnight, where an hour more or less is another day.
        Instant at = LocalDate.ofInstant(FIRST, BERLIN)
                .plusDays(random.nextInt(300))
                .atStartOfDay(BERLIN)
                .toInstant()
                .plus(Duration.ofMinutes(30L * random.nextInt(4) - 60));
        int score = random.nextInt(11);
        UUID id = shoppers.tell(
                        shoppers.asking(customer, Map.of()),
                        new Answers(Map.of("recommend", new Answer.Score(score)), Set.of("speed")),
                        at)
                .response();
        LocalDate day = LocalDate.ofInstant(at, BERLIN);
        database.write("update response set answered_on = ? where id = ?", day, id);
        int series = Integer.parseInt(database.read(
                        "select series_id from tally_series where survey_id = 'ledger' and question_id = 'recommend' and origin = ?",
                        customer.isPresent() ? "INVITED" : "OPEN")
                .get(0));
        said.computeIfAbsent(name, n -> new TreeSet<>())
                .add(new Opinion(id, new Contribution(series, day, at, Set.of(), score, false)));
    }
}
