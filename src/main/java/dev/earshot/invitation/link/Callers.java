package dev.earshot.invitation.link;

import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.Keys;
import dev.earshot.platform.secret.Secret;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads from a request who sends it. Keeps neither the address nor the user agent, only marks made of them with a key. */
@ApplicationScoped
public class Callers {

    private static final int MARK_BYTES = 12;

    private final Keys keys;
    private final EarshotConfig config;

    Callers(Keys keys, EarshotConfig config) {
        this.keys = keys;
        this.config = config;
    }

    public Caller of(HttpServerRequest request) {
        String userAgent = header(request, "User-Agent");
        Optional<String> network = Optional.ofNullable(request.remoteAddress())
                .map(SocketAddress::hostAddress)
                .flatMap(Network::of);
        return new Caller(
                mark("client", network.orElse("") + "\n" + userAgent),
                network.map(known -> mark("network", known)).orElse(""),
                Agent.of(userAgent),
                weak(request),
                isPrefetch(request));
    }

    private Set<Sign> weak(HttpServerRequest request) {
        Set<Sign> weak = EnumSet.noneOf(Sign.class);
        if (header(request, "Accept-Language").isBlank()) {
            weak.add(Sign.NO_LANGUAGE);
        }
        // Browsers say so over https alone, and of pages, not of what a script fetches.
        boolean https = request.isSSL() || config.publicUrl().orElse("").startsWith("https:");
        boolean page = !request.method().name().equals("POST");
        if (https && page && !header(request, "Sec-Fetch-User").equals("?1")) {
            weak.add(Sign.NO_GESTURE);
        }
        return weak;
    }

    private static boolean isPrefetch(HttpServerRequest request) {
        return Stream.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")
                .map(name -> header(request, name).toLowerCase(Locale.ROOT))
                .anyMatch(purpose -> purpose.contains("prefetch") || purpose.contains("preview"));
    }

    private static String header(HttpServerRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }

    private String mark(String purpose, String text) {
        byte[] mac = Secret.mac(keys.get(Keys.Name.TAP), purpose + ":" + text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, MARK_BYTES));
    }
}
