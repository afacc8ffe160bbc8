package dev.earshot.bench;

import dev.earshot.bench.data.BenchDatabase;
import dev.earshot.platform.secret.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;

/** Somebody who is signed in and asks for one page after the other. */
final class Visitor {

    /** A file of responses that was asked for. */
    static final String EXPORTED = "00000000-0000-7000-8000-000000000001";

    private static final String EXPORT =
            "insert into response_export (id, user_id, query, file_name, format, state, trouble, asked_at, attempts,"
                    + " claim, instance, lease_until, erased, lines_written, lines_expected, file_bytes, started_at, finished_at)"
                    + " select cast('%s' as uuid), id, '?survey=million', 'million.csv', 'CSV', 'READY', 'NONE', current_timestamp, 1, '', '',"
                    + " current_timestamp, 0, 1000000, 1000000, 1000000, current_timestamp, current_timestamp"
                    + " from account_user fetch first 1 rows only";

    private static final String TOKEN = "a-session-of-the-bench-00000000000000000";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Visitor(BenchDatabase database, int port) throws SQLException {
        this.port = port;
        if (database.read("select count(*) from account_user").equals("0")) {
            String user = UUID.randomUUID().toString();
            database.write("insert into account_user (id, email, password_hash, role, created_at) values ('" + user
                    + "', 'owner@shop.example', '-', 'OWNER', current_timestamp)");
            database.write("insert into account_session (token_hash, user_id, created_at, expires_at) values ('"
                    + Secret.hash(TOKEN) + "', '" + user + "', current_timestamp, timestamp '2099-01-01 00:00:00')");
        }
        database.write("delete from response_export");
        database.write(EXPORT.formatted(EXPORTED));
    }

    /** @param waits whether the page says that it will load again by itself, because something is still being counted */
    record Seen(int status, long nanos, boolean waits) {

        boolean isShown() {
            return status == 200;
        }
    }

    Seen get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Cookie", "earshot=" + TOKEN)
                .build();
        long begin = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        long nanos = System.nanoTime() - begin;
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        return new Seen(answer.statusCode(), nanos, text.contains("http-equiv=\"refresh\""));
    }
}
