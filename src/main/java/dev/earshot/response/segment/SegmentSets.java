package dev.earshot.response.segment;

import dev.earshot.platform.database.Known;
import dev.earshot.survey.Segment;
import dev.earshot.survey.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Numbers the values of kept fields, and the sets of them that responses have. A number is never given twice or changed. Two
 * transactions that meet a new one at once make one of them run again.
 */
@ApplicationScoped
public class SegmentSets {

    private static final int MOST_KNOWN = 100_000;

    private final SegmentTable table;
    private final DataSource database;
    private final Known<Map<String, String>, SegmentSet> sets;
    private final Known<Integer, SegmentSet> byId;
    private final Known<Map.Entry<String, String>, Integer> segments;

    SegmentSets(SegmentTable table, DataSource database, TransactionSynchronizationRegistry transaction) {
        this.table = table;
        this.database = database;
        this.sets = new Known<>(transaction, MOST_KNOWN);
        this.byId = new Known<>(transaction, MOST_KNOWN);
        this.segments = new Known<>(transaction, MOST_KNOWN);
    }

    /** @param kept fields by name: "order.store" -> "berlin" */
    @Transactional(Transactional.TxType.MANDATORY)
    public SegmentSet of(Survey survey, Map<String, String> kept) {
        Map<String, String> counted = counted(survey, kept);
        return sets.get(counted).orElseGet(() -> found(counted));
    }

    /** The set of this number, which stands in a response. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SegmentSet get(int id) {
        return byId.get(id).orElseGet(() -> {
            try (Connection connection = database.getConnection()) {
                SegmentSet set = new SegmentSet(id, numbers(table.members(connection, id)));
                byId.keep(id, set);
                return set;
            } catch (SQLException e) {
                throw new IllegalStateException("a set of segments cannot be read", e);
            }
        });
    }

    /** What an answer is counted under: each kept field that is no personal one. */
    static Map<String, String> counted(Survey survey, Map<String, String> kept) {
        Map<String, String> counted = new TreeMap<>(kept);
        survey.segments().stream()
                .filter(segment -> !segment.isCounted())
                .map(Segment::field)
                .forEach(counted::remove);
        return Map.copyOf(counted);
    }

    private SegmentSet found(Map<String, String> counted) {
        try (Connection connection = database.getConnection()) {
            SortedSet<Integer> numbers = new TreeSet<>();
            // In the order of their names: two transactions with the same new ones do not wait for each other.
            for (Map.Entry<String, String> one : new TreeMap<>(counted).entrySet()) {
                numbers.add(segment(connection, Map.entry(one.getKey(), one.getValue())));
            }
            String members = numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
            Optional<Integer> known = table.set(connection, members);
            int id = known.isPresent() ? known.get() : table.insertSet(connection, members, numbers);
            SegmentSet set = new SegmentSet(id, Collections.unmodifiableSortedSet(numbers));
            sets.keep(counted, set);
            byId.keep(id, set);
            return set;
        } catch (SQLException e) {
            throw new IllegalStateException("the segments of a response cannot be numbered", e);
        }
    }

    private int segment(Connection connection, Map.Entry<String, String> value) throws SQLException {
        Optional<Integer> known = segments.get(value);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<Integer> stored = table.segment(connection, value.getKey(), value.getValue());
        int id = stored.isPresent() ? stored.get() : table.insertSegment(connection, value.getKey(), value.getValue());
        segments.keep(value, id);
        return id;
    }

    private static SortedSet<Integer> numbers(String members) {
        return Arrays.stream(members.split(","))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
