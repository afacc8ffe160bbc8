package dev.earshot.invitation.bounce.provider;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Fetches small files of Amazon; follows no redirect. */
final class AmazonWeb {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LARGEST = 65_536;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Optional<byte[]> get(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                return answer.statusCode() == 200 ? Optional.of(body.readNBytes(LARGEST)) : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
