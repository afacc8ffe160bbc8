package dev.earshot.insight;

import dev.earshot.Database;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.response.Origin;
import dev.earshot.rollup.table.SeriesNumbers;
import dev.earshot.score.Histogram;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes tallies as they would stand after answers. */
@Singleton
public class TallyRows {

    private final Database database;
    private final SurveyCatalog catalog;
    private final SeriesNumbers series;

    TallyRows(Database database, SurveyCatalog catalog, SeriesNumbers series) {
        this.database = database;
        this.catalog = catalog;
        this.series = series;
    }

    public void clear(String surveyId) {
        database.write(
                "delete from tally_day where series_id in (select series_id from tally_series where survey_id = ?)",
                surveyId);
    }

    @Transactional
    public void add(String surveyId, String questionId, Origin origin, LocalDate day, Histogram answers, long skipped) {
        Revision revision = catalog.live(surveyId).orElseThrow();
        ScaleQuestion question =
                (ScaleQuestion) revision.survey().question(questionId).orElseThrow();
        List<Object> values = new ArrayList<>(List.of(series.of(revision, question, origin), 0, 0, day));
        for (int score = 0; score <= 10; score++) {
            values.add(answers.count(score));
        }
        values.add(skipped);
        values.add(0L); // does not apply
        database.write(
                "insert into tally_day values (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                values.toArray());
    }
}
