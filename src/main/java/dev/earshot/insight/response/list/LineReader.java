package dev.earshot.insight.response.list;

import dev.earshot.insight.ShortName;
import dev.earshot.insight.response.list.Grain.Stretch;
import dev.earshot.insight.response.request.Position;
import dev.earshot.insight.response.request.ResponseRequest;
import dev.earshot.insight.response.request.ResponseState;
import dev.earshot.insight.response.request.Seal;
import dev.earshot.insight.response.request.Tag;
import dev.earshot.platform.Facts;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads lines of the list, first the responses and then what they say. */
record LineReader(Shown shown, List<TagRule> rules, Seal seal, ZoneId zone, int seconds) {

    private static final Facts FACTS = new Facts();

    /** @return in the order of the list, newest first */
    List<Line> read(Connection connection, Optional<Position> position, int most) throws SQLException {
        if (position.filter(at -> at.coarse() != shown.grain().isPresent()).isPresent()) {
            throw Seal.notOurs();
        }
        List<Line> lines = new ArrayList<>(
                shown.grain().isPresent()
                        ? new StretchReader(this, connection, shown.grain().get()).read(position, most)
                        : lines(connection, query().lines(position, most)));
        if (position.filter(Position::newer).isPresent()) {
            Collections.reverse(lines);
        }
        if (lines.isEmpty() || request().state().isTap()) {
            return lines;
        }
        List<UUID> ids = lines.stream().map(Line::id).toList();
        Map<UUID, List<Line.Comment>> comments = comments(connection, ids);
        Map<UUID, List<Tag>> tags = TagReader.of(connection, ids);
        return lines.stream()
                .map(line -> line.saying(comments.getOrDefault(line.id(), List.of())))
                .map(line -> line.tagged(tags(line, tags.getOrDefault(line.id(), List.of()))))
                .toList();
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
        return new ResponseQuery(request(), rules, zone);
    }

    List<Line> lines(Connection connection, Conditions sql) throws SQLException {
        Set<String> plain = request().asked().survey().segments().stream()
                .filter(segment -> segment.privacy() == Segment.Privacy.PLAIN)
                .map(Segment::field)
                .collect(Collectors.toSet());
        List<Line> lines = new ArrayList<>();
        try (PreparedStatement select = sql.prepare(connection, seconds);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                lines.add(line(row, plain));
            }
        }
        return lines;
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

    private Map<UUID, List<Line.Comment>> comments(Connection connection, List<UUID> ids) throws SQLException {
        List<String> questions = request().comments();
        if (questions.isEmpty()) {
            return Map.of();
        }
        Conditions sql = new Conditions()
                .addAll(
                        "select response_id, question_id, words from answer where words is not null and"
                                + " state = 'ANSWERED' and response_id in " + Conditions.marks(ids),
                        ids)
                .addAll(" and question_id in " + Conditions.marks(questions), questions);
        Map<UUID, List<Line.Comment>> comments = new HashMap<>();
        try (PreparedStatement select = sql.prepare(connection, seconds);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                comments.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                        .add(new Line.Comment(row.getString(2), row.getString(3)));
            }
        }
        comments.values().forEach(said -> said.sort(Comparator.comparing(one -> questions.indexOf(one.question()))));
        return comments;
    }
}
