package dev.earshot.insight.response.list;

import dev.earshot.insight.response.list.Grain.Stretch;
import dev.earshot.insight.response.request.Position;
import dev.earshot.insight.response.search.Hit;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lines that say what is looked for: what the index proposes is looked up until a page is full. */
record FoundLines(LineReader reader, Connection connection) {

    private interface Source {
        List<Hit> next(Optional<Hit> after);
    }

    private interface Lookup {
        Conditions of(List<UUID> ids);
    }

    /** @return in the order of reading */
    List<Line> next(Optional<Position> position, boolean newer, int most) throws SQLException {
        return collect(
                position.map(at -> new Hit(at.at(), at.id())),
                after -> reader.proposals().next(after, newer),
                ids -> reader.query(ids).among(newer),
                most);
    }

    /** Of some days, in the order of chance. */
    List<Line> stretch(Stretch days, Optional<UUID> after, boolean newer, int most) throws SQLException {
        return collect(
                after.map(chance -> new Hit(Instant.EPOCH, chance)),
                last -> reader.proposals().next(days, last, newer),
                ids -> reader.query(ids).stretch(days, Optional.empty(), newer, ids.size()),
                most);
    }

    private List<Line> collect(Optional<Hit> after, Source source, Lookup lookup, int most) throws SQLException {
        List<Line> lines = new ArrayList<>();
        List<Hit> hits = source.next(after);
        int looked = hits.size();
        while (!hits.isEmpty() && lines.size() < most) {
            lines.addAll(reader.lines(connection, lookup.of(ids(hits))));
            if (looked > reader.proposals().most()) {
                throw new SQLTimeoutException("so many comments say this that few of them fit");
            }
            hits = lines.size() < most ? source.next(Optional.of(hits.get(hits.size() - 1))) : List.of();
            looked += hits.size();
        }
        return new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
    }

    /** How many fit, at most {@code most} and a few; empty where more would have to be looked up than somebody waits for. */
    Optional<Long> count(int most, int seconds) throws SQLException {
        if (reader.request().isOnlySearched()) {
            return Optional.of(reader.proposals().count());
        }
        long found = 0;
        int looked = 0;
        List<Hit> hits = reader.proposals().next(Optional.empty(), false);
        while (!hits.isEmpty() && found < most) {
            found += ResponseGate.count(connection, reader.query(ids(hits)).count(hits.size()), seconds);
            looked += hits.size();
            if (looked > reader.proposals().most()) {
                return Optional.empty();
            }
            hits = reader.proposals().next(Optional.of(hits.get(hits.size() - 1)), false);
        }
        return Optional.of(found);
    }

    private static List<UUID> ids(List<Hit> hits) {
        return hits.stream().map(Hit::id).toList();
    }
}
