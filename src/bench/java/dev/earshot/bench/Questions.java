package dev.earshot.bench;

import dev.earshot.bench.data.BenchDatabase;
import dev.earshot.bench.data.Filling;
import dev.earshot.platform.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Asks for pages and documents as somebody who is signed in, one after the other, and prints how long each took. */
final class Questions {

    private static final int WARM_UP = 150;
    private static final int COUNTED = 100;
    private static final String TOKEN = "a-session-of-the-bench-00000000000000000";

    private final HttpClient client = HttpClient.newHttpClient();
    private final PackagedServer server;

    Questions(BenchDatabase database, PackagedServer server) throws SQLException {
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
    int ask() throws IOException, InterruptedException {
        LocalDate end = LocalDate.now(ZoneOffset.UTC);
        String year = "&from=" + end.minusDays(364) + "&to=" + end;
        Map<String, String> all = new LinkedHashMap<>();
        all.put("trend of 365 days, JSON", "/trend.json?survey=" + Filling.SURVEY + "&by=day" + year);
        all.put("trend of 365 days, page", "/trend?survey=" + Filling.SURVEY + "&by=day" + year);
        all.put("overview, whole page", "/?survey=" + Filling.SURVEY);
        all.put("overview of 52 weeks, whole page", "/?survey=" + Filling.SURVEY + "&period=52w");
        for (Map.Entry<String, String> one : all.entrySet()) {
            time(one.getKey(), one.getValue());
        }
        return all.size();
    }

    private void time(String name, String address) throws IOException, InterruptedException {
        int warmUp = get(address) > 2e9 ? 3 : WARM_UP;
        for (int i = 0; i < warmUp; i++) {
            get(address);
        }
        long cpu = server.cpu();
        long[] nanos = new long[warmUp == WARM_UP ? COUNTED : 3];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = get(address);
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-40s p50 %7.1f ms, p95 %7.1f ms; %.1f ms of the server's processor time; load of the machine %.1f%n",
                name,
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
