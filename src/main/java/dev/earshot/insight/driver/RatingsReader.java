package dev.earshot.insight.driver;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.catalog.WentLive;
import dev.earshot.platform.Installation;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Reads the ratings a request is about. */
@ApplicationScoped
class RatingsReader {

    private static final int DAYS_OF_ZONES = 2;

    private final DataSource database;
    private final Revisions revisions;
    private final Installation installation;

    RatingsReader(DataSource database, Revisions revisions, Installation installation) {
        this.database = database;
        this.revisions = revisions;
        this.installation = installation;
    }

    @Transactional
    RatingsQuery.Version version(DriverRequest request) {
        try (Connection connection = database.getConnection()) {
            return query(request).version(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the ratings of " + request.survey().id() + " cannot be counted", e);
        }
    }

    @Transactional
    RatingsQuery.Read read(DriverRequest request) {
        try (Connection connection = database.getConnection()) {
            return query(request).read(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the ratings of " + request.survey().id() + " cannot be read", e);
        }
    }

    private RatingsQuery query(DriverRequest request) {
        return new RatingsQuery(
                request.survey().id(),
                request.origin().name(),
                start(request.from().minusDays(DAYS_OF_ZONES)),
                start(request.to().plusDays(1 + DAYS_OF_ZONES)),
                request.from(),
                request.to(),
                hashes(request),
                request.part(),
                Stream.concat(request.attributes().stream(), Stream.of(request.outcome()))
                        .map(question -> new RatingsQuery.Column(question.id(), question.scale()))
                        .toList());
    }

    /** Revisions in which the outcome and all attributes asked the same as now. */
    private List<String> hashes(DriverRequest request) {
        List<ScaleQuestion> asked = Stream.concat(request.attributes().stream(), Stream.of(request.outcome()))
                .toList();
        return Stream.concat(
                        Stream.of(request.revision()),
                        revisions.history(request.survey().id()).stream().map(WentLive::revision))
                .filter(then -> asked.stream().allMatch(question -> sameThen(request.revision(), then, question)))
                .map(Revision::contentHash)
                .distinct()
                .toList();
    }

    private static boolean sameThen(Revision now, Revision then, ScaleQuestion question) {
        return then.scored(question.id())
                .filter(asked -> then.meaning(asked).equals(now.meaning(question)))
                .isPresent();
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(installation.zone()).toInstant().atOffset(ZoneOffset.UTC);
    }
}
