package dev.earshot.contact.hours;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** By whose clock a customer lives: what the shop says, else the country's where it has one time, else the house's. */
public final class HomeZone {

    /** An IANA name: "Europe/Berlin". */
    public static final String FIELD = "customer.timezone";

    private static final String COUNTRY = "customer.country";

    private static final Map<String, ZoneId> BY_COUNTRY = read();

    private HomeZone() {}

    public static ZoneId of(Map<String, String> facts, ZoneId house) {
        return Optional.ofNullable(facts.get(FIELD))
                .flatMap(HomeZone::named)
                .or(() -> Optional.ofNullable(facts.get(COUNTRY))
                        .map(country -> BY_COUNTRY.get(country.toUpperCase(Locale.ROOT))))
                .orElse(house);
    }

    private static Optional<ZoneId> named(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Two letters and a zone on each line. */
    private static Map<String, ZoneId> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HomeZone.class.getResourceAsStream("/contact/zones.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line ->
                            named(line.substring(3)).map(zone -> Map.entry(line.substring(0, 2), zone)).stream())
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
