package dev.earshot.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.response.Origin;
import dev.earshot.score.Histogram;
import dev.earshot.score.Vectors;
import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Vector 20: 205 events told to the product as they would come, and what must be counted in the end. Who has no name comes by the
 * open form, which is counted apart: what is expected is the sum.
 */
abstract class EventLogContract {

    private static final LocalDate START = LocalDate.of(2023, 12, 1);
    private static final LocalDate END = LocalDate.of(2024, 12, 31);
    private static final JsonNode VECTOR = Vectors.document("20_event_log_aggregation");
    private static final JsonNode EXPECTED = VECTOR.get("expected");

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

    @BeforeEach
    void everythingHappens() {
        clock.set(TestClock.START);
        recount.mend(Shoppers.SURVEY);
        shoppers.clear();
        Map<String, Shoppers.Told> told = new HashMap<>();
        StreamSupport.stream(VECTOR.get("events").spliterator(), false)
                .sorted(Comparator.comparing(event -> event.get("seq").asInt()))
                .forEach(event -> happen(event, told));
    }

    @AfterEach
    void nothingLeft() {
        shoppers.clear();
    }

    private void happen(JsonNode event, Map<String, Shoppers.Told> told) {
        clock.set(Instant.parse(event.get("at").asText()));
        String response = event.path("response").asText();
        switch (event.get("op").asText()) {
            case "submit" ->
                told.put(
                        response,
                        shoppers.tell(
                                shoppers.asking(
                                        customer(event).map(shoppers::customer),
                                        Map.of("order.store", event.get("store").asText())),
                                said(event),
                                Instant.parse(event.get("answered_at").asText())));
            case "edit" -> shoppers.edit(told.get(response), said(event));
            case "delete" ->
                assertThat(shoppers.erase(told.get(response).response())).isTrue();
            case "move_store" ->
                shoppers.move(
                        told.get(response).response(),
                        Map.of("order.store", event.get("store").asText()));
            case "erase_customer" -> shoppers.forget(customer(event).orElseThrow());
            case "submit_duplicate" -> sendAgain(told.get(response));
            default -> throw new AssertionError("unknown event " + event);
        }
    }

    /** The key makes a second one impossible; every door of the product looks for the first before it begins another. */
    private void sendAgain(Shoppers.Told first) {
        assertThat(database.count("response where id = ?", first.response())).isEqualTo(1);
        assertThat(catchThrowable(() -> shoppers.tell(first.asking(), said(5), clock.instant())))
                .isNotNull();
    }

    private static Optional<String> customer(JsonNode event) {
        JsonNode name = event.get("customer");
        return name.isNull() ? Optional.empty() : Optional.of(name.asText() + "@log.example");
    }

    private static Answers said(JsonNode event) {
        JsonNode score = event.get("score");
        return score.isNull() ? new Answers(Map.of(), Set.of("recommend")) : said(score.asInt());
    }

    private static Answers said(int score) {
        return new Answers(Map.of("recommend", new Answer.Score(score)), Set.of());
    }

    @Test
    void countsEachLiveResponse() {
        assertThat(database.count("response where survey_id = 'ledger'"))
                .isEqualTo(EXPECTED.get("live_responses").asLong());
        assertThat(recount.check(Shoppers.SURVEY).sentences()).isEmpty();
        long skipped = 0;
        for (Origin origin : Origin.values()) {
            skipped += tallies.days(series(origin), START, END).stream()
                    .mapToLong(DayTally::skipped)
                    .sum();
        }
        assertThat(skipped).isEqualTo(EXPECTED.get("not_answered").asLong());
        long[] overall = new long[11];
        days(null).values().forEach(day -> add(overall, day));
        assertThat(overall).isEqualTo(Vectors.Case.counts(EXPECTED.get("overall_hist")));
    }

    @Test
    void countsTheDaysOfSixZones() {
        assertThat(EXPECTED.get("daily_hist").size()).isEqualTo(6);
        EXPECTED.get("daily_hist")
                .fields()
                .forEachRemaining(zone -> assertDays(days(ZoneId.of(zone.getKey())), zone.getValue()));
        assertDays(days(null), EXPECTED.get("daily_hist").get("UTC"));
    }

    @Test
    void knowsTheLatestAnswersOfTwelveWindows() {
        assertThat(EXPECTED.get("windows").size()).isEqualTo(12);
        for (JsonNode window : EXPECTED.get("windows")) {
            int days = window.get("window_days").asInt();
            LocalDate last = OffsetDateTime.parse(window.get("as_of").asText())
                    .toLocalDate()
                    .minusDays(1);
            long[] customers = new long[11];
            long[] responses = new long[11];
            for (Origin origin : Origin.values()) {
                tallies.customers(series(origin), days, last, last.plusDays(1))
                        .forEach(day -> add(customers, scores(day)));
            }
            days(null)
                    .subMap(last.minusDays(days - 1), last.plusDays(1))
                    .values()
                    .forEach(day -> add(responses, day));
            assertThat(customers).as(window.toString()).isEqualTo(Vectors.Case.counts(window.get("customer_hist")));
            assertThat(total(customers)).isEqualTo(window.get("n_customers").asLong());
            assertThat(total(responses)).isEqualTo(window.get("n_responses").asLong());
            assertThat(nps(customers))
                    .isCloseTo(window.get("customer_weighted_nps").asDouble(), within(1e-8));
            assertThat(nps(responses))
                    .isCloseTo(window.get("response_weighted_nps").asDouble(), within(1e-8));
        }
    }

    /** The reporting zone of this database is UTC; every day of it is also Berlin's but for an hour or two: those are moved. */
    @Test
    void countsAStoreInBerlin() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        for (AnswerTable.Given one : answers.all()) {
            database.write(
                    "update response set answered_on = ? where id = ?",
                    one.at().atZone(berlin).toLocalDate(),
                    UUID.fromString(one.id()));
        }
        recount.mend(Shoppers.SURVEY);
        SortedMap<LocalDate, long[]> days = new TreeMap<>();
        for (Origin origin : Origin.values()) {
            tallies.days(series(origin).in("order.store", "s1"), START, END).forEach(day -> merge(days, day));
        }
        assertDays(days, EXPECTED.get("daily_hist_store_s1_Europe_Berlin"));
        Map<String, Histogram> league = tallies.league(series(Origin.INVITED), "order.store", START, END);
        assertThat(league.keySet()).contains("s0", "s1", "s2", "s3");
    }

    /** @param zone null for the reporting zone */
    private SortedMap<LocalDate, long[]> days(@Nullable ZoneId zone) {
        SortedMap<LocalDate, long[]> days = new TreeMap<>();
        for (Origin origin : Origin.values()) {
            List<DayTally> read = zone == null
                    ? tallies.days(series(origin), START, END)
                    : tallies.days(series(origin), zone, START, END);
            read.forEach(day -> merge(days, day));
        }
        return days;
    }

    private static void merge(SortedMap<LocalDate, long[]> days, DayTally day) {
        if (day.answers().total() > 0) {
            add(days.computeIfAbsent(day.day(), d -> new long[11]), scores(day));
        }
    }

    private static void assertDays(SortedMap<LocalDate, long[]> days, JsonNode expected) {
        List<String> wanted = new ArrayList<>();
        expected.fieldNames().forEachRemaining(wanted::add);
        assertThat(days.keySet()).extracting(LocalDate::toString).containsExactlyInAnyOrderElementsOf(wanted);
        days.forEach((day, scores) ->
                assertThat(scores).as(day.toString()).isEqualTo(Vectors.Case.counts(expected.get(day.toString()))));
    }

    private Series series(Origin origin) {
        Revision revision = catalog.live(Shoppers.SURVEY).orElseThrow();
        return Series.of(
                revision,
                (ScaleQuestion) revision.survey().question("recommend").orElseThrow(),
                origin);
    }

    private static long[] scores(DayTally day) {
        long[] scores = new long[11];
        for (int score = 0; score <= 10; score++) {
            scores[score] = day.answers().count(score);
        }
        return scores;
    }

    private static void add(long[] sum, long[] scores) {
        for (int score = 0; score <= 10; score++) {
            sum[score] += scores[score];
        }
    }

    private static long total(long[] scores) {
        return LongStream.of(scores).sum();
    }

    private static double nps(long[] scores) {
        long net = scores[9] + scores[10];
        for (int score = 0; score <= 6; score++) {
            net -= scores[score];
        }
        return 100.0 * net / total(scores);
    }
}
