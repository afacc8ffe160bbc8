package dev.earshot.insight.response.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How far an index has read; kept with each of its commits.
 *
 * @param print of the database it was made from
 * @param newest id of a response
 * @param changed what was changed up to then was read again
 * @param read how many responses
 * @param erased how many were erased, by survey and month, when it last looked
 */
record Marks(String print, UUID newest, Instant changed, long read, Map<String, Long> erased) {

    /** Another number throws away what older versions made. */
    private static final String FORMAT = "2";

    private static final String ERASED = "erased ";

    static Marks none(String print, Instant now) {
        return new Marks(print, new UUID(0, 0), now, 0, Map.of());
    }

    Map<String, String> data() {
        Map<String, String> data = new HashMap<>(Map.of(
                "format",
                FORMAT,
                "print",
                print,
                "newest",
                newest.toString(),
                "changed",
                changed.toString(),
                "read",
                String.valueOf(read)));
        erased.forEach((month, count) -> data.put(ERASED + month, count.toString()));
        return data;
    }

    /** Empty where they are of another format or database. */
    static Optional<Marks> of(Map<String, String> data, String print) {
        if (!FORMAT.equals(data.get("format")) || !print.equals(data.get("print"))) {
            return Optional.empty();
        }
        Map<String, Long> erased = new HashMap<>();
        data.forEach((name, value) -> {
            if (name.startsWith(ERASED)) {
                erased.put(name.substring(ERASED.length()), Long.valueOf(value));
            }
        });
        return Optional.of(new Marks(
                print,
                UUID.fromString(data.getOrDefault("newest", "")),
                Instant.parse(data.getOrDefault("changed", "")),
                Long.parseLong(data.getOrDefault("read", "0")),
                erased));
    }
}
