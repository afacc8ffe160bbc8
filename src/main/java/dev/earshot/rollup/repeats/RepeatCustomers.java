package dev.earshot.rollup.repeats;

import dev.earshot.rollup.Series;
import dev.earshot.rollup.table.SeriesNumbers;
import dev.earshot.score.Metric;
import dev.earshot.score.cluster.RepeatEffect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.OptionalInt;
import javax.sql.DataSource;

/**
 * Says what customers who answered more than once do to a figure: exactly in small surveys, from last night's finding in large
 * ones, where reading all answers would take longer than a page may.
 */
@ApplicationScoped
public class RepeatCustomers {

    /** Responses to a survey up to which its answers are read. */
    private static final int MOST_READ = 5_000;

    private static final String COUNT =
            "select count(*) from (select r.id from response r where r.survey_id = ? limit ?) few";

    private static final int SECONDS = 5;

    private final DataSource database;
    private final SeriesNumbers numbers;
    private final RepeatAnswers answers;
    private final EffectRows effects;

    RepeatCustomers(DataSource database, SeriesNumbers numbers, RepeatAnswers answers, EffectRows effects) {
        this.database = database;
        this.numbers = numbers;
        this.answers = answers;
        this.effects = effects;
    }

    /**
     * @param series a segment of it is taken to repeat like everybody
     * @param start of all days that will be asked about
     * @param end the first local day left out
     */
    @Transactional
    public Repeats of(Series series, LocalDate start, LocalDate end) {
        return of(series, start, end, MOST_READ);
    }

    @Transactional
    Repeats of(Series series, LocalDate start, LocalDate end, int most) {
        OptionalInt number = numbers.find(series.surveyId(), series.question().id(), series.meaning(), series.origin());
        if (number.isEmpty()) {
            return Repeats.NONE;
        }
        NavigableMap<Integer, RepeatEffect> stored = effects.of(number.getAsInt());
        boolean large = !stored.isEmpty() && stored.lastEntry().getValue().answers() > most;
        if (!large && hasUpTo(most, series.surveyId())) {
            Metric metric = Metric.of(series.question());
            return GivenAnswers.of(answers.each(series.surveyId(), number.getAsInt(), metric, start, end, most));
        }
        return stored.isEmpty() ? Repeats.UNKNOWN : new StoredEffects(stored);
    }

    private boolean hasUpTo(int most, String survey) {
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(COUNT)) {
            count.setQueryTimeout(SECONDS);
            count.setString(1, survey);
            count.setInt(2, most + 1);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1) <= most;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("responses cannot be counted", e);
        }
    }
}
