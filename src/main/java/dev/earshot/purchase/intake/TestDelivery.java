package dev.earshot.purchase.intake;

import dev.earshot.purchase.source.SampleEvent;
import dev.earshot.purchase.source.Source;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Posts a delivery as the shop would, signed with the source's own secret: to try things out by hand. */
public final class TestDelivery {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private TestDelivery() {}

    /**
     * @param url of the server, without a slash at the end
     * @throws UnsupportedOperationException where only the sender has the key; the message is a sentence without its dot
     */
    public static HttpResponse<String> post(Source source, SampleEvent event, String url, Instant now)
            throws IOException, InterruptedException {
        Map<String, String> signature = source.signature().sign(event.body(), now, "msg_test_" + now.toEpochMilli());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + "/hooks/" + source.id()))
                .timeout(PATIENCE)
                .setHeader("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(event.body()));
        event.headers().forEach(request::setHeader);
        signature.forEach(request::setHeader);
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
