package dev.earshot.purchase;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.earshot.purchase.source.Source;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Posts a delivery as the shop would, signed with the source's own secret: to try things out by hand. */
public final class TestDelivery {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** So that an invitation with a delay of two days is due at once. */
    private static final Duration DELIVERED_AGO = Duration.ofDays(3);

    private TestDelivery() {}

    /** The body of an order delivered three days ago, in the shape of the preset "plain". */
    public static byte[] order(String email, String firstName, String language, Instant now) {
        ObjectNode body = JsonMapper.builder().build().createObjectNode();
        body.putObject("order")
                .put("id", "test-" + now.toEpochMilli())
                .put("number", String.valueOf(now.getEpochSecond()))
                .put("total", 64.8)
                .put("currency", "EUR")
                .put("deliveredAt", now.minus(DELIVERED_AGO).toString())
                .put("store", "web");
        body.putObject("customer")
                .put("email", email)
                .put("firstName", firstName)
                .put("locale", language)
                .put("country", "DE");
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param url of the server, without a slash at the end */
    public static HttpResponse<String> post(Source source, byte[] body, String url, Instant now)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + "/hooks/" + source.id()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        source.signature().sign(body, now, "msg_test_" + now.toEpochMilli()).forEach(request::header);
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
