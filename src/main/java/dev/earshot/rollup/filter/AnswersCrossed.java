package dev.earshot.rollup.filter;

import dev.earshot.platform.Installation;
import dev.earshot.platform.page.Format;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.table.SeriesNumbers;
import dev.earshot.score.Histogram;
import dev.earshot.survey.question.Scale;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.sql.DataSource;

/** Answers by the values of two fields at once, exactly, from the answers. */
@ApplicationScoped
public class AnswersCrossed {

    /** More are not counted while somebody waits. */
    static final int MOST_ANSWERS = 2_000_000;

    private final DataSource database;
    private final SeriesNumbers numbers;
    private final Installation installation;

    AnswersCrossed(DataSource database, SeriesNumbers numbers, Installation installation) {
        this.database = database;
        this.numbers = numbers;
        this.installation = installation;
    }

    /**
     * @param series whose question is counted; its own segment does not matter
     * @param fields two of them; answers without a value of both are left out
     * @param end the first local day left out
     */
    @Transactional
    public Crossed count(Series series, List<String> fields, LocalDate start, LocalDate end) {
        return count(series, fields, start, end, MOST_ANSWERS);
    }

    @Transactional
    Crossed count(Series series, List<String> fields, LocalDate start, LocalDate end, int most) {
        OptionalInt number = numbers.find(series.surveyId(), series.question().id(), series.meaning(), series.origin());
        if (number.isEmpty()) {
            return new Crossed.Counted(Map.of());
        }
        MatchQuery all = new MatchQuery(
                number.getAsInt(),
                new SegmentFilter(Map.of()),
                start.atStartOfDay(installation.zone()).toInstant(),
                end.atStartOfDay(installation.zone()).toInstant());
        try (Connection connection = database.getConnection()) {
            if (all.isIncomplete(connection, Patience.SECONDS)) {
                return tooMuch(Crossed.Why.INCOMPLETE, most, MatchQuery.INCOMPLETE);
            }
            Map<Integer, long[]> sets =
                    new CrossQuery(all.series(), all.start(), all.end()).count(connection, most + 1, Patience.SECONDS);
            if (sets.values().stream().flatMapToLong(Arrays::stream).sum() > most) {
                return tooMuch(
                        Crossed.Why.MANY,
                        most,
                        "More than " + Format.ENGLISH.count(most)
                                + " answers would have to be counted. Choose fewer days, or one field.");
            }
            return new Crossed.Counted(crossed(
                    series.question().scale(),
                    sets,
                    CrossQuery.values(connection, fields.get(0), Patience.SECONDS),
                    CrossQuery.values(connection, fields.get(1), Patience.SECONDS)));
        } catch (SQLException e) {
            if (Patience.isOver(e)) {
                Log.infof("a question about two fields took too long: survey=%s", series.surveyId());
                return tooMuch(Crossed.Why.SLOW, most, Patience.SENTENCE + " Choose fewer days, or one field.");
            }
            throw new IllegalStateException("answers cannot be counted", e);
        }
    }

    private static Crossed tooMuch(Crossed.Why why, long most, String sentence) {
        return new Crossed.TooMuch(why, most, sentence);
    }

    private static Map<List<String>, Histogram> crossed(
            Scale scale, Map<Integer, long[]> sets, Map<Integer, String> one, Map<Integer, String> other) {
        Map<List<String>, Histogram> answers = new HashMap<>();
        sets.forEach((set, scores) -> {
            if (one.containsKey(set) && other.containsKey(set)) {
                Histogram counted =
                        Histogram.of(scale.lowest(), Arrays.copyOfRange(scores, scale.lowest(), scale.highest() + 1));
                answers.merge(List.of(one.get(set), other.get(set)), counted, Histogram::plus);
            }
        });
        return answers;
    }
}
