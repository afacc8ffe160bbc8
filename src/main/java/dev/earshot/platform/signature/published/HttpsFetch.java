package dev.earshot.platform.signature.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Fetches a short document over https, and nothing it leads on to: a redirection could point anywhere. */
public final class HttpsFetch implements FetchedKeys.Fetch {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST = 65_536;
    private static final Set<Integer> NOTHING_THERE = Set.of(403, 404, 410);

    /** Made when it is first needed: most shops publish no keys. */
    private static final class Client {
        private static final HttpClient ONE = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Optional<byte[]> fetch(URI address) throws IOException {
        if (!"https".equals(address.getScheme())) {
            throw new IOException("only https proves whose keys these are");
        }
        try {
            HttpResponse<InputStream> answer = Client.ONE.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = answer.body()) {
                if (NOTHING_THERE.contains(answer.statusCode())) {
                    return Optional.empty();
                }
                byte[] document = in.readNBytes(LONGEST + 1);
                if (answer.statusCode() != 200 || document.length > LONGEST) {
                    throw new IOException(
                            "answered with " + answer.statusCode() + " and " + document.length + " bytes");
                }
                return Optional.of(document);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
