package dev.earshot.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.response.Origin;
import dev.earshot.rollup.AnswerTable.Given;
import dev.earshot.rollup.delta.Basis;
import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is done, in whatever order: after every step the counts are what the answers say. */
abstract class EveryStepContract {

    private static final Instant FIRST = Instant.parse("2024-11-20T00:00:00Z");
    private static final LocalDate START = LocalDate.of(2024, 11, 1);
    private static final LocalDate END = LocalDate.of(2026, 6, 1);
    private static final int STEPS = 60;
    private static final List<String> STORES = List.of("berlin", "paris", "oslo");

    @Inject
    Shoppers shoppers;

    @Inject
    AnswerTable answers;

    @Inject
    Recount recount;

    @Inject
    Tallies tallies;

    @Inject
    SurveyCatalog catalog;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private final List<Shoppers.Told> told = new ArrayList<>();
    private final Map<String, UUID> customers = new TreeMap<>();

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
    void theCountsAreWhatTheAnswersSay() {
        Random random = new Random(20);
        for (int step = 0; step < STEPS; step++) {
            String what = step + " " + step(random);
            List<Given> all = answers.all();
            assertThat(stored()).as(what).isEqualTo(AnswerTable.days(all));
            assertThat(recount.check(Shoppers.SURVEY).sentences()).as(what).isEmpty();
            assertQuarters(what, all, random);
            assertLatest(what, all, random);
        }
        assertThat(answers.all()).isNotEmpty();
        database.write("delete from tally_quarter");
        database.write("delete from tally_day");
        recount.rebuild();
        assertLatest("counted again", answers.all(), random);
        assertThat(stored()).isEqualTo(AnswerTable.days(answers.all()));
    }

    private String step(Random random) {
        int deed = told.isEmpty() ? 0 : random.nextInt(12);
        Shoppers.Told one = told.isEmpty() ? null : told.get(random.nextInt(told.size()));
        if (deed < 6) {
            Optional<UUID> whose =
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(customer("c" + random.nextInt(4)));
            told.add(shoppers.tell(shoppers.asking(whose, segments(random)), answers(random), moment(random)));
            return "told";
        } else if (deed < 8) {
            shoppers.edit(one, answers(random));
            return "edited";
        } else if (deed == 8) {
            assertThat(shoppers.erase(one.response())).isTrue();
            told.remove(one);
            return "erased";
        } else if (deed == 9) {
            assertThat(shoppers.move(one.response(), segments(random))).isTrue();
            return "moved";
        } else if (deed == 10) {
            assertThat(shoppers.flag(one.response(), random.nextBoolean())).isTrue();
            return "flagged";
        }
        return forgetSomebody(random);
    }

    private String forgetSomebody(Random random) {
        List<String> names = List.copyOf(customers.keySet());
        if (!names.isEmpty()) {
            String email = names.get(random.nextInt(names.size()));
            UUID customer = customers.remove(email);
            assertThat(shoppers.forget(email)).isTrue();
            assertThat(database.count("invitation where customer_id = ?", customer))
                    .isZero();
            told.removeIf(one -> one.asking()
                    .invitation()
                    .filter(i -> i.customerId().equals(customer))
                    .isPresent());
        }
        return "forgotten";
    }

    private UUID customer(String name) {
        return customers.computeIfAbsent(name + "@steps.example", shoppers::customer);
    }

    /** Some of them at midnight, some at the very same time. */
    private static Instant moment(Random random) {
        Instant day = FIRST.plus(Duration.ofDays(random.nextInt(20) * 10L));
        return random.nextBoolean() ? day : day.plus(Duration.ofMinutes(random.nextInt(1440)));
    }

    private static Map<String, String> segments(Random random) {
        Map<String, String> segments = new TreeMap<>();
        segments.put("order.store", STORES.get(random.nextInt(STORES.size())));
        if (random.nextBoolean()) {
            segments.put("order.courier", "swift");
        }
        return segments;
    }

    private static Answers answers(Random random) {
        Map<String, Answer> given = new LinkedHashMap<>();
        Set<String> skipped = new LinkedHashSet<>();
        for (String question : List.of("recommend", "speed")) {
            if (random.nextInt(4) == 0) {
                skipped.add(question);
            } else {
                given.put(
                        question,
                        new Answer.Score(random.nextInt(question.equals("speed") ? 5 : 11)
                                + (question.equals("speed") ? 1 : 0)));
            }
        }
        return new Answers(given, skipped);
    }

    private SortedMap<String, List<Long>> stored() {
        SortedMap<String, List<Long>> stored = new TreeMap<>();
        for (String row :
                database.read("select s.question_id || ' ' || s.origin || ' ' || g.dimension || '=' || g.segment"
                        + " || ' ' || cast(d.local_day as varchar(10)) || ' ' || d.basis || '|' || c0 || ',' || c1 || ',' || c2"
                        + " || ',' || c3 || ',' || c4 || ',' || c5 || ',' || c6 || ',' || c7 || ',' || c8 || ',' || c9 || ','"
                        + " || c10 || ',' || skipped || ',' || not_applicable from tally_day d join tally_series s"
                        + " on s.series_id = d.series_id join tally_segment g on g.segment_id = d.segment_id"
                        + " where s.survey_id = 'ledger' and d.basis < 2")) {
            List<Long> counts = List.of(row.substring(row.indexOf('|') + 1).split(",")).stream()
                    .map(Long::valueOf)
                    .toList();
            if (counts.stream().anyMatch(count -> count != 0)) {
                stored.put(row.substring(0, row.indexOf('|')), counts);
            }
        }
        return stored;
    }

    private void assertQuarters(String what, List<Given> all, Random random) {
        ZoneId zone = ZoneId.of(
                List.of("Asia/Kathmandu", "Europe/Berlin", "Pacific/Auckland").get(random.nextInt(3)));
        for (Origin origin : Origin.values()) {
            SortedMap<LocalDate, long[]> wanted =
                    AnswerTable.scores(all, one -> one.question().equals("recommend") && one.origin() == origin, zone);
            List<DayTally> days = tallies.days(series("recommend", origin), zone, START, END).stream()
                    .filter(day -> day.answers().total() + day.skipped() > 0)
                    .toList();
            assertThat(days).as(what).extracting(DayTally::day).containsExactlyElementsOf(wanted.keySet());
            days.forEach(day -> assertThat(scores(day)).isEqualTo(head(wanted.get(day.day()))));
        }
    }

    private void assertLatest(String what, List<Given> all, Random random) {
        for (int window : Basis.WINDOWS) {
            for (Origin origin : Origin.values()) {
                Series everybody = series("recommend", origin);
                String store = STORES.get(random.nextInt(STORES.size()));
                for (Series series : List.of(everybody, everybody.in("order.store", store))) {
                    for (DayTally day : tallies.customers(series, window, START, END)) {
                        Instant asOf = day.day()
                                .plusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant();
                        assertThat(scores(day))
                                .as(what + " " + window + " " + day.day() + " " + series.segment())
                                .isEqualTo(AnswerTable.latest(
                                        all,
                                        one -> one.isIn(series.dimension(), series.segment()),
                                        one -> one.question().equals("recommend") && one.origin() == origin,
                                        window,
                                        asOf));
                    }
                }
            }
        }
    }

    private Series series(String question, Origin origin) {
        Revision revision = catalog.live(Shoppers.SURVEY).orElseThrow();
        return Series.of(
                revision, (ScaleQuestion) revision.survey().question(question).orElseThrow(), origin);
    }

    private static long[] scores(DayTally day) {
        long[] scores = new long[11];
        for (int score = 0; score <= 10; score++) {
            scores[score] = day.answers().count(score);
        }
        return scores;
    }

    private static long[] head(long[] counts) {
        return Arrays.copyOf(counts, 11);
    }
}
