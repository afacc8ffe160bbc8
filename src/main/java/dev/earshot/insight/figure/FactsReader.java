package dev.earshot.insight.figure;

import dev.earshot.insight.response.list.Conditions;
import dev.earshot.response.ErasureCounts;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.Tallies;
import dev.earshot.rollup.filter.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads what else is to be known of the answers of a figure. */
@ApplicationScoped
class FactsReader {

    // Every one of them was changed, so only changed answers are looked at.
    private static final String HELD = "select count(*) from response r join answer a on a.response_id = r.id"
            + " where r.survey_id = ? and r.origin = ? and r.answered_at >= ? and r.answered_at < ? and a.question_id = ?"
            + " and a.counted is not null and (a.score is null or a.score <> a.counted)"
            + " and exists (select 1 from revision_series v join tally_series s on s.series_id = v.series_id"
            + " where v.survey_id = r.survey_id and v.content_hash = r.content_hash and v.origin = r.origin"
            + " and v.question_id = a.question_id and s.meaning = ?)"
            + " and r.id in (select c.response_id from answer_change c where c.question_id = ? and c.changed_at >= ?)";
    private static final String IN_SEGMENT = " and r.segment_set in (select m.set_id from segment_member m join"
            + " tally_segment t on t.segment_id = m.segment_id where t.dimension = ? and t.segment = ?)";

    private final DataSource database;
    private final Tallies tallies;
    private final ErasureCounts erasures;

    FactsReader(DataSource database, Tallies tallies, ErasureCounts erasures) {
        this.database = database;
        this.tallies = tallies;
        this.erasures = erasures;
    }

    /** As they are now. */
    @Transactional
    FigureFacts of(FigureRequest request, ZoneId zone, boolean allowsForRepeats) {
        long flagged = tallies.flagged(request.series(), request.first(), request.end()).stream()
                .map(DayTally::answers)
                .mapToLong(answers -> answers.total())
                .sum();
        return new FigureFacts(
                held(request, zone),
                flagged,
                erasures.of(request.asked().survey().id(), request.first(), request.end()),
                0,
                0,
                Optional.empty(),
                allowsForRepeats);
    }

    private long held(FigureRequest request, ZoneId zone) {
        String question = request.asked().question().id();
        Conditions sql = new Conditions()
                .add(
                        HELD,
                        request.asked().survey().id(),
                        request.asked().origin().name(),
                        request.first().atStartOfDay(zone).toInstant(),
                        request.end().atStartOfDay(zone).toInstant(),
                        question,
                        request.series().meaning(),
                        question,
                        // Nothing is changed before it was given.
                        request.first()
                                .atStartOfDay(ZoneOffset.UTC)
                                .minusDays(2)
                                .toInstant());
        request.slice().ifPresent(slice -> sql.add(IN_SEGMENT, slice.field().field(), slice.value()));
        try (Connection connection = database.getConnection();
                PreparedStatement select = sql.prepare(connection, Patience.SECONDS);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("scores changed after a contact cannot be counted", e);
        }
    }
}
