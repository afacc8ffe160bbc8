package dev.earshot.rollup;

import dev.earshot.platform.database.Facts;
import dev.earshot.response.Origin;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** Counts the answers of the survey "ledger" the slow way: one after the other, without any table of counts. */
@Singleton
public class AnswerTable {

    private static final Facts FACTS = new Facts();

    @Inject
    DataSource database;

    record Given(
            String id,
            String question,
            Origin origin,
            String owner,
            Instant at,
            LocalDate on,
            Map<String, String> facts,
            boolean flagged,
            int column) {

        boolean isIn(String dimension, String segment) {
            return dimension.isEmpty() || segment.equals(facts.get(dimension));
        }
    }

    List<Given> all() {
        String sql = "select cast(r.id as varchar(36)), a.question_id, r.origin,"
                + " coalesce(cast(r.customer_id as varchar(36)), cast(r.id as varchar(36))), r.answered_at,"
                + " r.answered_on, r.facts, r.flagged, case a.state when 'ANSWERED' then a.score when 'SKIPPED' then 11"
                + " else 12 end from response r join answer a on a.response_id = r.id where r.survey_id = 'ledger'"
                + " and a.state <> 'NOT_SHOWN'";
        List<Given> all = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                all.add(new Given(
                        row.getString(1),
                        row.getString(2),
                        Origin.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        row.getObject(6, LocalDate.class),
                        FACTS.convertToEntityAttribute(row.getString(7)),
                        row.getBoolean(8),
                        row.getInt(9)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        all.sort(Comparator.comparing(Given::at).thenComparing(Given::id));
        return all;
    }

    /** Everything {@code tally_day} should hold of all answers and of the flagged ones, in words. */
    static SortedMap<String, List<Long>> days(List<Given> all) {
        SortedMap<String, List<Long>> days = new TreeMap<>();
        for (Given one : all) {
            Map<String, String> segments = new TreeMap<>(one.facts);
            segments.put("", "");
            segments.forEach((dimension, segment) -> {
                String key = one.question + " " + one.origin + " " + dimension + "=" + segment + " " + one.on + " ";
                add(days, key + 0, one.column);
                if (one.flagged) {
                    add(days, key + 1, one.column);
                }
            });
        }
        return days;
    }

    private static void add(Map<String, List<Long>> days, String key, int column) {
        List<Long> counts = days.computeIfAbsent(key, k -> new ArrayList<>(Collections.nCopies(13, 0L)));
        counts.set(column, counts.get(column) + 1);
    }

    /** The scores by day of a zone. */
    static SortedMap<LocalDate, long[]> scores(List<Given> all, Predicate<Given> which, ZoneId zone) {
        SortedMap<LocalDate, long[]> days = new TreeMap<>();
        all.stream().filter(which).forEach(one -> days.computeIfAbsent(
                        one.at.atZone(zone).toLocalDate(), d -> new long[13])[one.column]++);
        return days;
    }

    /** The latest score of everybody who gave one in the {@code window} days before {@code asOf}. */
    static long[] latest(List<Given> all, Predicate<Given> counted, Predicate<Given> series, int window, Instant asOf) {
        Instant from = asOf.minus(Duration.ofHours(24L * window));
        Map<String, Given> latest = new HashMap<>();
        all.stream()
                .filter(series)
                .filter(one -> one.column <= 10 && one.at.isBefore(asOf) && !one.at.isBefore(from))
                .forEach(one -> latest.put(one.owner, one));
        long[] scores = new long[11];
        latest.values().stream().filter(counted).forEach(one -> scores[one.column]++);
        return scores;
    }
}
