package dev.earshot.bench;

import dev.earshot.bench.data.BenchDatabase;
import dev.earshot.bench.data.Filling;
import dev.earshot.rollup.filter.FilterQuestion;
import dev.earshot.rollup.table.LeagueQuestion;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import dev.earshot.score.league.League;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What has no page of its own: the queries of the program's own classes, over one connection. */
final class DirectQuestions {

    private static final double CONFIDENCE = 0.95;
    private static final long SEED = 1;
    private static final int[] SPANS = {90, 365};

    private final BenchDatabase database;
    private final Questions questions;

    DirectQuestions(BenchDatabase database, Questions questions) {
        this.database = database;
        this.questions = questions;
    }

    void ask() throws IOException, InterruptedException, SQLException {
        int series = Integer.parseInt(database.read("select series_id from tally_series where survey_id = '"
                + Filling.SURVEY + "' and question_id = 'recommend' and origin = 'INVITED'"));
        try (Connection connection = database.connect()) {
            leagues(connection, series);
            filters(connection, series);
        }
    }

    private void leagues(Connection connection, int series) throws IOException, InterruptedException, SQLException {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (int days : SPANS) {
            questions.time(
                    "league of 200 stores with shrinkage, " + days + " days",
                    league(connection, series, today, days),
                    () -> league(connection, series, today, days));
        }
    }

    private void filters(Connection connection, int series) throws IOException, InterruptedException, SQLException {
        Map<String, Map<String, Set<String>>> filters = new LinkedHashMap<>();
        filters.put("one store by phone", Map.of("order.store", Set.of("store-017"), "order.channel", Set.of("phone")));
        filters.put(
                "three fields",
                Map.of(
                        "customer.country", Set.of("DE"),
                        "order.channel", Set.of("web"),
                        "order.courier", Set.of("dhl", "ups")));
        filters.put("a country on the web", Map.of("customer.country", Set.of("DE"), "order.channel", Set.of("web")));
        Instant end = Instant.now();
        for (Map.Entry<String, Map<String, Set<String>>> filter : filters.entrySet()) {
            for (int days : SPANS) {
                Instant start = end.minus(Duration.ofDays(days));
                long begin = System.nanoTime();
                long fits = FilterQuestion.ask(connection, series, filter.getValue(), start, end);
                questions.time(
                        filter.getKey() + ", " + days + " days, " + fits + " answers",
                        System.nanoTime() - begin,
                        () -> nanos(connection, series, filter.getValue(), start, end));
            }
        }
    }

    private static long league(Connection connection, int series, LocalDate today, int days) throws SQLException {
        long begin = System.nanoTime();
        Map<String, Histogram> stores =
                LeagueQuestion.ask(connection, series, "order.store", today.minusDays(days), today);
        League league = League.of(Metric.nps(), stores, Programme.IDENTIFIED, CONFIDENCE, SEED);
        long nanos = System.nanoTime() - begin;
        if (league.places().isEmpty()) {
            throw new IllegalStateException("nobody answered");
        }
        return nanos;
    }

    private static long nanos(
            Connection connection, int series, Map<String, Set<String>> filter, Instant start, Instant end)
            throws SQLException {
        long begin = System.nanoTime();
        FilterQuestion.ask(connection, series, filter, start, end);
        return System.nanoTime() - begin;
    }
}
