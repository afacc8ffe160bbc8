package dev.earshot.response.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.TestClock;
import dev.earshot.invitation.SentInvitations;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A form is there at once, on a slow line too. */
@QuarkusTest
class WeightTest {

    private static final int MOST = 15_000;

    @TestHTTPResource
    URI server;

    @Inject
    SentInvitations invitations;

    @Inject
    TestClock clock;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aTappedFormWeighsLessThanFifteenKilobytesWithAllItNeeds() throws Exception {
        clock.set(TestClock.START);
        String path = "/r/" + invitations.of("form-pages").token() + "?score=9";
        clock.forward(Duration.ofHours(1));
        byte[] form = compressed(path);
        Document page = Jsoup.parse(text(form));
        assertThat(page.select("script[src]")).hasSize(1);
        int all = form.length;
        for (Element part : page.select("link[rel=stylesheet], script[src]")) {
            all += compressed(part.hasAttr("src") ? part.attr("src") : part.attr("href")).length;
        }
        assertThat(all).isLessThan(MOST);
    }

    private byte[] compressed(String path) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Accept-Encoding", "gzip")
                        .header("User-Agent", "Mozilla/5.0 Firefox/140.0")
                        .build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Encoding")).as(path).contains("gzip");
        return answer.body();
    }

    private static String text(byte[] compressed) throws IOException {
        return new String(
                new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
