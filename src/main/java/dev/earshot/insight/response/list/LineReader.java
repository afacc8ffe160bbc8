package dev.earshot.insight.response.list;

import dev.earshot.insight.ShortName;
import dev.earshot.insight.response.list.Grain.Stretch;
import dev.earshot.insight.response.list.ResponseList.Count;
import dev.earshot.insight.response.request.Position;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.response.request.ResponseState;
import dev.earshot.insight.response.request.Seal;
import dev.earshot.insight.response.request.Tag;
import dev.earshot.platform.database.Facts;
import dev.earshot.survey.Segment;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads lines of the list, first the responses and then what they say. */
record LineReader(Shown shown, List<TagRule> rules, Seal seal, ZoneId zone, int seconds, Proposals proposals) {

    private static final Facts FACTS = new Facts();

    /** @return in the order of the list, newest first */
    List<Line> read(Connection connection, Optional<Position> position, int most) throws SQLException {
        if (position.filter(at -> at.coarse() != shown.grain().isPresent()).isPresent()) {
            throw Seal.notOurs();
        }
        if (!request().search().isEmpty()
                && (request().state().isTap() || request().comments().isEmpty())) {
            return List.of();
        }
        boolean newer = position.filter(Position::newer).isPresent();
        List<Line> lines = new ArrayList<>(
                shown.grain().isPresent()
                        ? new StretchReader(this, connection, shown.grain().get()).read(position, most)
                        : request().search().isEmpty()
                                ? lines(connection, query().lines(position, most))
                                : new FoundLines(this, connection).next(position, newer, most));
        if (newer) {
            Collections.reverse(lines);
        }
        return lines;
    }

    /** How many fit; empty where too many would have to be looked up. */
    Optional<Count> counted(Connection connection, int patience) throws SQLException {
        return count(connection, Count.MOST + 1, patience).map(Count::of);
    }

    /** @param most more are not counted */
    Optional<Long> count(Connection connection, int most, int patience) throws SQLException {
        if (request().search().isEmpty()) {
            return Optional.of(ResponseGate.count(connection, query().count(most), patience));
        }
        return request().state().isTap() || request().comments().isEmpty()
                ? Optional.of(0L)
                : new FoundLines(this, connection).count(most, patience);
    }

    /** Where the page next to a line begins. */
    Position beside(Line line, boolean newer) {
        boolean coarse = shown.grain().isPresent();
        return new Position(line.at(), coarse ? Position.chance(line.id()) : line.id(), newer, coarse);
    }

    ResponseRequest request() {
        return shown.request();
    }

    ResponseQuery query() {
        return query(List.of());
    }

    /** @param among ids, one of which a response has; any where there is none */
    ResponseQuery query(List<UUID> among) {
        return new ResponseQuery(request(), rules, zone, among);
    }

    List<Line> lines(Connection connection, Conditions sql) throws SQLException {
        Set<String> plain = request().asked().survey().segments().stream()
                .filter(segment -> segment.privacy() == Segment.Privacy.PLAIN)
                .map(Segment::field)
                .collect(Collectors.toSet());
        List<Line> lines = new ArrayList<>();
        Map<UUID, String> languages = new HashMap<>();
        try (PreparedStatement select = sql.prepare(connection, seconds);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                lines.add(line(row, plain));
                languages.put(row.getObject(1, UUID.class), row.getString(3));
            }
        }
        if (lines.isEmpty() || request().state().isTap()) {
            return lines;
        }
        Map<UUID, List<Line.Comment>> comments = new CommentReader(request(), seconds).read(connection, languages);
        Map<UUID, List<Tag>> tags =
                TagReader.of(connection, lines.stream().map(Line::id).toList());
        return lines.stream()
                .filter(line -> request().search().isEmpty() || comments.containsKey(line.id()))
                .map(line -> line.saying(comments.getOrDefault(line.id(), List.of())))
                .map(line -> line.tagged(tags(line, tags.getOrDefault(line.id(), List.of()))))
                .toList();
    }

    /** Those put by hand, and those of rules that fit; none twice. */
    private List<Tag> tags(Line line, List<Tag> byHand) {
        TreeMap<String, Tag> tags = new TreeMap<>();
        rules.stream().filter(rule -> rule.fits(line)).map(TagRule::tag).forEach(tag -> tags.put(tag.name(), tag));
        byHand.forEach(tag -> tags.put(tag.name(), tag));
        return List.copyOf(tags.values());
    }

    private Line line(ResultSet row, Set<String> plain) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        Instant given = row.getObject(2, OffsetDateTime.class).toInstant();
        Stretch days = shown.grain().filter(Grain.ALL::equals).isPresent()
                ? new Stretch(request().from(), request().to())
                : shown.grain().orElse(Grain.DAY).around(given.atZone(zone).toLocalDate());
        Optional<String> language = Optional.of(row.getString(3));
        TreeMap<String, String> segments = new TreeMap<>(FACTS.convertToEntityAttribute(row.getString(4)));
        segments.keySet().retainAll(plain);
        Optional<UUID> customer = Optional.ofNullable(row.getObject(5, UUID.class));
        Optional<String> name =
                ShortName.of(Optional.ofNullable(row.getString(6)), Optional.ofNullable(row.getString(7)));
        int score = row.getInt(8);
        Optional<Integer> scored = row.wasNull() ? Optional.empty() : Optional.of(score);
        boolean tells = request().showsWho();
        return new Line(
                id,
                tells ? id.toString() : seal.id(id),
                shown.grain().isEmpty() ? given : days.from().atStartOfDay(zone).toInstant(),
                days,
                scored,
                ResponseState.valueOf(row.getString(10)),
                row.getBoolean(9),
                language.filter(one -> tells),
                tells ? segments : Map.of(),
                customer.filter(one -> tells),
                name.filter(one -> tells),
                List.of(),
                List.of());
    }
}
