package dev.earshot.insight.turnout;

import dev.earshot.platform.Installation;
import dev.earshot.rollup.filter.Patience;
import dev.earshot.survey.Segment;
import dev.earshot.survey.question.Scale;
import dev.earshot.survey.question.ScaleQuestion;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Reads the touches a request is about. */
@ApplicationScoped
class TouchReader {

    private static final int SECONDS = 20;

    private final DataSource database;
    private final Installation installation;

    TouchReader(DataSource database, Installation installation) {
        this.database = database;
        this.installation = installation;
    }

    /** Empty where that took too long, or was too much. */
    @Transactional
    Optional<TouchQuery.Read> read(TurnoutRequest request, int most) {
        Map<String, Scale> details = new TreeMap<>();
        for (ScaleQuestion question : request.details()) {
            details.put(question.id(), question.scale());
        }
        TouchQuery query = new TouchQuery(
                request.asked().survey().id(),
                start(request.from()),
                start(request.to().plusDays(1)),
                request.fields().stream().map(Segment::field).toList(),
                request.asked().question().id(),
                details,
                most,
                SECONDS);
        try (Connection connection = database.getConnection()) {
            return query.read(connection);
        } catch (SQLException e) {
            if (Patience.isOver(e)) {
                Log.infof("reading who was invited took too long: survey=%s", query.survey());
                return Optional.empty();
            }
            throw new IllegalStateException("who was invited to " + query.survey() + " cannot be read", e);
        }
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(installation.zone()).toInstant().atOffset(ZoneOffset.UTC);
    }
}
