package dev.earshot.bench;

import dev.earshot.bench.data.BenchDatabase;
import dev.earshot.platform.secret.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.SplittableRandom;

/** Customers with a personal link to the shipped survey each, and what their browsers send. */
final class Guests {

    private static final String[] COURIERS = {"dhl", "dpd", "gls", "hermes", "post", "ups"};
    private static final String[] COUNTRIES = {"DE", "AT", "CH", "FR", "ES", "IT"};
    private static final String[] COMMENTS = {"in time", "late", "well packed", "damaged", "kind people"};

    private Guests() {}

    /** Makes them, with an order and a mail that left: past the program, as if it had decided two days ago. */
    static void invite(BenchDatabase database, int count) throws SQLException {
        String id = "cast(md5('%s' || n) as uuid)";
        String people = " from generate_series(0, " + (count - 1) + ") n";
        database.write("insert into customer (id, address_key, email, language, created_at) select " + id.formatted("c")
                + ", 'k' || n, n || '@mail.example', 'en', now()" + people);
        database.write("insert into purchase (id, source, type, business_key, order_key, happened_at, customer_id, facts,"
                + " recorded_at) select " + id.formatted("p") + ", 'plain', 'order.delivered', 'p' || n, 'p' || n, now(), "
                + id.formatted("c") + ", '{}', now()" + people);
        database.write("insert into invitation (id, survey_id, content_hash, purchase_id, customer_id, language, facts,"
                + " state, sentence, decided_at, send_at, due_at, attempts, sent_at, expires_at) select "
                + id.formatted("i") + ", 'post-purchase', (select content_hash from survey_live where survey_id ="
                + " 'post-purchase'), " + id.formatted("p") + ", " + id.formatted("c") + ", 'en', json_build_object("
                + "'customer.country', (array['" + String.join("','", COUNTRIES) + "'])[1 + n % 6], 'customer.segment',"
                + " 'regular', 'order.courier', (array['" + String.join("','", COURIERS) + "'])[1 + n / 6 % 6],"
                + " 'order.store', 'store-' || n % 20, 'order.total', '64.80'), 'SENT', 'Sent.', now() - interval '2 days',"
                + " now() - interval '2 days', now() - interval '2 days', 1, now() - interval '2 days', now() + interval"
                + " '28 days'" + people);
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement("insert into link_token (token_hash, invitation_id,"
                        + " created_at) values (?, " + id.replace("%s' || n", "i' || ?") + ", now())")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                insert.setString(1, Secret.hash(token(i)));
                insert.setString(2, String.valueOf(i));
                insert.addBatch();
                if (i % 10_000 == 9_999) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
        database.write("analyze");
    }

    /**
     * One page of the form, as a browser sends it that kept its cookie: the answer is an address, not the next page.
     *
     * @param page from 1 to 3
     */
    static int send(Line line, int guest, int page) throws IOException {
        SplittableRandom dice = new SplittableRandom(guest * 31L + page);
        String key = "%022d".formatted(guest);
        String answers = switch (page) {
            case 1 -> "recommend=" + Math.min(10, 4 + dice.nextInt(8)) + "&reason=It+was+"
                    + COMMENTS[dice.nextInt(COMMENTS.length)].replace(' ', '+');
            case 2 -> "courtesy=" + (1 + dice.nextInt(5)) + "&speed=" + (1 + dice.nextInt(5)) + "&quality="
                    + (1 + dice.nextInt(5));
            default -> "mattered=price&mattered=service&recipient=me&anything-else=";
        };
        byte[] body = ("page=" + page + "&key=" + key + "&in=en&" + answers).getBytes(StandardCharsets.US_ASCII);
        String head = "POST /r/" + token(guest) + " HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                + " application/x-www-form-urlencoded\r\nCookie: ask=" + key + ".1\r\nSec-Fetch-Site: same-origin\r\n"
                + "Content-Length: " + body.length + "\r\n\r\n";
        return line.send(head, body);
    }

    private static String token(int guest) {
        return "t%021d".formatted(guest);
    }
}
