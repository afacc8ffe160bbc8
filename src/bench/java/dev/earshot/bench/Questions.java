package dev.earshot.bench;

import dev.earshot.bench.data.BenchDatabase;
import dev.earshot.bench.data.Filling;
import dev.earshot.platform.secret.Secret;
import dev.earshot.rollup.filter.FilterQuestion;
import dev.earshot.rollup.table.LeagueQuestion;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import dev.earshot.score.league.League;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Asks for pages and documents as somebody who is signed in, one after the other, and prints how long each took. */
final class Questions {

    private static final int COUNTED = 40;

    /** Nanoseconds from which a question is asked but a few times. */
    private static final long SLOW = 500_000_000;

    private static final int FEW = 5;
    private static final double CONFIDENCE = 0.95;
    private static final long SEED = 1;
    private static final String TOKEN = "a-session-of-the-bench-00000000000000000";

    private final HttpClient client = HttpClient.newHttpClient();
    private final BenchDatabase database;
    private final PackagedServer server;

    Questions(BenchDatabase database, PackagedServer server) throws SQLException {
        this.database = database;
        this.server = server;
        if (database.read("select count(*) from account_user").equals("0")) {
            UUID user = UUID.randomUUID();
            database.write("insert into account_user (id, email, password_hash, role, created_at) values ('" + user
                    + "', 'owner@shop.example', '-', 'OWNER', current_timestamp)");
            database.write("insert into account_session (token_hash, user_id, created_at, expires_at) values ('"
                    + Secret.hash(TOKEN) + "', '" + user + "', current_timestamp, timestamp '2099-01-01 00:00:00')");
        }
    }

    /** @return how many different ones there are */
    int ask() throws IOException, InterruptedException, SQLException {
        Map<String, String> all = AnalystPages.addresses(LocalDate.now(ZoneOffset.UTC));
        for (Map.Entry<String, String> one : all.entrySet()) {
            String address = one.getValue();
            time(one.getKey(), () -> get(address));
        }
        try (Connection connection = database.connect()) {
            askDatabase(connection);
        }
        return all.size();
    }

    /** What has no page yet: the queries of the program's own classes, over one connection. */
    private void askDatabase(Connection connection) throws IOException, InterruptedException, SQLException {
        int series = Integer.parseInt(database.read("select series_id from tally_series where survey_id = '"
                + Filling.SURVEY + "' and origin = 'INVITED'"));
        Instant end = Instant.now();
        Map<String, Map<String, Set<String>>> filters = new LinkedHashMap<>();
        filters.put("one store by phone", Map.of("order.store", Set.of("store-017"), "order.channel", Set.of("phone")));
        filters.put(
                "three fields",
                Map.of(
                        "customer.country", Set.of("DE"),
                        "order.channel", Set.of("web"),
                        "order.courier", Set.of("dhl", "ups")));
        filters.put("a country on the web", Map.of("customer.country", Set.of("DE"), "order.channel", Set.of("web")));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (int days : new int[] {90, 365}) {
            time("league of 200 stores with shrinkage, " + days + " days", () -> league(connection, series, today, days));
        }
        for (Map.Entry<String, Map<String, Set<String>>> filter : filters.entrySet()) {
            for (int days : new int[] {90, 365}) {
                Instant start = end.minus(Duration.ofDays(days));
                long fits = FilterQuestion.ask(connection, series, filter.getValue(), start, end);
                time(
                        filter.getKey() + ", " + days + " days, " + fits + " answers",
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

    private interface Question {
        /** @return nanoseconds */
        long ask() throws IOException, InterruptedException, SQLException;
    }

    private void time(String name, Question question) throws IOException, InterruptedException, SQLException {
        long first = question.ask();
        int times = first > SLOW && question.ask() > SLOW ? FEW : COUNTED;
        for (int i = 0; i < times; i++) {
            question.ask();
        }
        long cpu = server.cpu();
        long[] nanos = new long[times];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = question.ask();
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-50s first %7.1f ms, p50 %7.1f ms, p95 %7.1f ms; %.1f ms of the server's processor time; load of the machine %.1f%n",
                name,
                first / 1e6,
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) (nanos.length * 0.95)] / 1e6,
                (server.cpu() - cpu) / 1e6 / nanos.length,
                PackagedServer.load());
    }

    private long get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + address))
                .header("Cookie", "earshot=" + TOKEN)
                .build();
        long begin = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        long nanos = System.nanoTime() - begin;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(address + " answered with " + answer.statusCode());
        }
        return nanos;
    }
}
