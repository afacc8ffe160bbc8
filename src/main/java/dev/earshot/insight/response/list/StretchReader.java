package dev.earshot.insight.response.list;

import dev.earshot.insight.response.list.Grain.Stretch;
import dev.earshot.insight.response.request.Position;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads lines whose moments must not be told: one stretch of days after the other, and those of a stretch in the order of what
 * was drawn for their ids, which says nothing of theirs.
 */
record StretchReader(LineReader lines, Connection connection, Grain grain) {

    /** @return in the order of reading: where newer ones are wanted, the oldest of them first */
    List<Line> read(Optional<Position> position, int most) throws SQLException {
        boolean newer = position.filter(Position::newer).isPresent();
        Optional<Stretch> stretch = position.map(at -> grain.around(day(at.at())));
        Optional<UUID> after = position.map(Position::id);
        if (stretch.isEmpty()) {
            stretch = next(Optional.empty(), false);
        }
        List<Line> read = new ArrayList<>();
        while (stretch.isPresent() && read.size() < most) {
            read.addAll(inside(stretch.get(), after, newer, most - read.size()));
            after = Optional.empty();
            if (read.size() < most) {
                stretch = next(stretch, newer);
            }
        }
        return read;
    }

    private List<Line> inside(Stretch stretch, Optional<UUID> after, boolean newer, int most) throws SQLException {
        return lines.request().search().isEmpty()
                ? lines.lines(connection, lines.query().stretch(stretch, after, newer, most))
                : new FoundLines(lines, connection).stretch(stretch, after, newer, most);
    }

    /** The next one in which somebody answered. */
    private Optional<Stretch> next(Optional<Stretch> from, boolean newer) throws SQLException {
        if (!lines.request().search().isEmpty()) {
            return lines.proposals().beside(from, newer).map(hit -> grain.around(day(hit.at())));
        }
        try (PreparedStatement select = lines.query().next(from, newer).prepare(connection, lines.seconds());
                ResultSet row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(grain.around(
                            day(row.getObject(1, OffsetDateTime.class).toInstant())))
                    : Optional.empty();
        }
    }

    private LocalDate day(Instant at) {
        return at.atZone(lines.zone()).toLocalDate();
    }
}
