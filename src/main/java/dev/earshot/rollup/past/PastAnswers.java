package dev.earshot.rollup.past;

import dev.earshot.platform.Installation;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.Tallies;
import dev.earshot.rollup.delta.Counts;
import dev.earshot.rollup.filter.Patience;
import dev.earshot.rollup.table.SeriesNumbers;
import dev.earshot.score.Histogram;
import dev.earshot.survey.question.Scale;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/**
 * The answers of some days as they were known at a moment: what is counted today, without what was stored later, and with what
 * was changed later turned back. So it costs what came and changed since, not what there is. What was erased since is gone.
 */
@ApplicationScoped
public class PastAnswers {

    /** Of some days, later; nobody changes more by hand. */
    private static final int MOST_CHANGED = 100_000;

    private final DataSource database;
    private final SeriesNumbers numbers;
    private final Tallies tallies;
    private final StandingTable standing;
    private final Installation installation;

    PastAnswers(
            DataSource database,
            SeriesNumbers numbers,
            Tallies tallies,
            StandingTable standing,
            Installation installation) {
        this.database = database;
        this.numbers = numbers;
        this.tallies = tallies;
        this.standing = standing;
        this.installation = installation;
    }

    /**
     * @param end the first local day left out
     * @param asOf what was stored or changed from this moment on is not known yet
     * @return empty where finding it takes too long, or too much was changed since
     */
    @Transactional
    public Optional<Past> of(Series series, LocalDate start, LocalDate end, Instant asOf) {
        Counts counts = new Counts();
        tallies.days(series, start, end).forEach(day -> add(counts, day));
        OptionalInt number = numbers.find(series.surveyId(), series.question().id(), series.meaning(), series.origin());
        if (number.isEmpty()) {
            return Optional.of(past(series, counts, 0, 0));
        }
        PastQuery query = new PastQuery(
                series,
                number.getAsInt(),
                start.atStartOfDay(installation.zone()).toInstant(),
                end.atStartOfDay(installation.zone()).toInstant(),
                asOf,
                Patience.SECONDS);
        try (Connection connection = database.getConnection()) {
            return turnedBack(connection, query, series, counts);
        } catch (SQLException e) {
            if (Patience.isOver(e)) {
                Log.infof("a figure of a past day took too long: survey=%s", series.surveyId());
                return Optional.empty();
            }
            throw new IllegalStateException("the answers of a past day cannot be counted", e);
        }
    }

    private Optional<Past> turnedBack(Connection connection, PastQuery query, Series series, Counts counts)
            throws SQLException {
        Set<Integer> members = series.isEverybody() ? Set.of() : query.members(connection);
        IntPredicate counted = set -> series.isEverybody() || members.contains(set);
        long later = 0;
        for (PastQuery.Later some : query.later(connection)) {
            if (counted.test(some.set())) {
                later += some.count();
                add(counts, some.stands(), -some.count());
            }
        }
        List<PastQuery.Turned> turned = query.changed(connection, MOST_CHANGED + 1);
        if (turned.size() > MOST_CHANGED) {
            return Optional.empty();
        }
        long changed = 0;
        for (PastQuery.Turned one : turned) {
            OptionalInt now = counted.test(one.setNow()) ? one.now() : OptionalInt.empty();
            OptionalInt then = counted.test(one.setThen()) ? one.then() : OptionalInt.empty();
            add(counts, now, -1);
            add(counts, then, 1);
            changed += now.equals(then) ? 0 : 1;
        }
        return Optional.of(past(series, counts, later, changed));
    }

    private Past past(Series series, Counts counts, long later, long changed) {
        Scale scale = series.question().scale();
        long[] scores = LongStream.rangeClosed(scale.lowest(), scale.highest())
                .map(score -> counts.get((int) score))
                .toArray();
        return new Past(
                Histogram.of(scale.lowest(), scores),
                counts.get(Counts.SKIPPED),
                counts.get(Counts.NOT_APPLICABLE),
                later,
                changed,
                standing.since());
    }

    private static void add(Counts counts, OptionalInt column, long times) {
        column.ifPresent(where -> counts.add(where, times));
    }

    private static void add(Counts counts, DayTally day) {
        for (int score = day.answers().lowest(); score <= day.answers().highest(); score++) {
            counts.add(score, day.answers().count(score));
        }
        counts.add(Counts.SKIPPED, day.skipped());
        counts.add(Counts.NOT_APPLICABLE, day.notApplicable());
    }
}
