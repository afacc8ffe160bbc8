package dev.earshot.insight.response.list;

import dev.earshot.insight.response.list.Grain.Stretch;
import dev.earshot.insight.response.request.ResponseState;
import dev.earshot.insight.response.request.Tag;
import dev.earshot.score.Metric;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One response of the list.
 *
 * @param key its id as it is sent
 * @param at when it was given, or where that must not be told the beginning of the days it was given in
 * @param days it was given in one of them
 * @param score the one that counts
 * @param language of the form; empty, as all that follows, where those who answer are promised not to be told apart
 * @param segments fields without special protection and their values
 * @param name "Ilse M."
 */
public record Line(
        UUID id,
        String key,
        Instant at,
        Stretch days,
        Optional<Integer> score,
        ResponseState state,
        boolean flagged,
        Optional<String> language,
        Map<String, String> segments,
        Optional<UUID> customer,
        Optional<String> name,
        List<Comment> comments,
        List<Tag> tags) {

    /** @param question its id */
    public record Comment(String question, String words) {}

    Line saying(List<Comment> said) {
        return new Line(id, key, at, days, score, state, flagged, language, segments, customer, name, said, tags);
    }

    Line tagged(List<Tag> put) {
        return new Line(id, key, at, days, score, state, flagged, language, segments, customer, name, comments, put);
    }

    /** The day where it may be told. */
    public Optional<LocalDate> day() {
        return Optional.of(days.from()).filter(day -> day.equals(days.to()));
    }

    /** "promoter", "passive" or "detractor"; scores kept before the scale changed may lie beside it. */
    public Optional<String> group(Metric metric) {
        return score.filter(given -> metric.lowest() <= given && given <= metric.highest())
                .map(given -> metric.group(given).key());
    }
}
