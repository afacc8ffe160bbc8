package dev.earshot.purchase.source;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.earshot.platform.yaml.YamlText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A made-up event in the shape in which a source's shop tells of it, to try things out by hand. It stands in {@code
 * src/main/resources/sources/samples}: headers, then the body.
 *
 * @param headers as the shop names them; without the signature
 */
public record SampleEvent(Map<String, String> headers, byte[] body) {

    /** So that an invitation with a delay of two days is due at once. */
    private static final Duration AGO = Duration.ofDays(3);

    /** Its shape suits whoever writes the sender. */
    private static final String USUAL = "plain";

    public SampleEvent {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** Whom it is about. */
    public record Person(String email, String firstName, String locale) {}

    /** Of this moment: another each second. */
    public static SampleEvent of(Source source, Person person, Instant now) {
        return of(source.preset(), person, now);
    }

    static SampleEvent of(Optional<String> preset, Person person, Instant now) {
        String text = text(preset.orElse(USUAL));
        int body = text.indexOf('{');
        return new SampleEvent(
                headers(text.substring(0, body).strip()),
                filled(text.substring(body), person, now).getBytes(StandardCharsets.UTF_8));
    }

    /** The same headers over another body. */
    public SampleEvent with(byte[] other) {
        return new SampleEvent(headers, other);
    }

    private static Map<String, String> headers(String lines) {
        Map<String, String> headers = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        });
        return headers;
    }

    private static String filled(String body, Person person, Instant now) {
        Instant at = now.minus(AGO).truncatedTo(ChronoUnit.SECONDS);
        return body.replace("{number}", String.valueOf(now.getEpochSecond()))
                .replace("{at}", at.toString())
                .replace("{utc}", at.toString().replace("Z", ""))
                .replace("{seconds}", String.valueOf(at.getEpochSecond()))
                .replace("{locale}", json(person.locale()))
                .replace("{email}", json(person.email()))
                .replace("{firstName}", json(person.firstName()));
    }

    private static String json(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    private static String text(String preset) {
        String file = "/sources/samples/" + preset + ".http";
        return YamlText.bundled(file).orElseThrow(() -> new IllegalStateException(file + " is not in the jar"));
    }
}
