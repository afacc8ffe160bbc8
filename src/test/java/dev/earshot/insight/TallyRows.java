package dev.earshot.insight;

import dev.earshot.Database;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.response.Origin;
import dev.earshot.score.Histogram;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes tallies as they would stand after answers. */
@Singleton
public class TallyRows {

    private final Database database;
    private final SurveyCatalog catalog;

    TallyRows(Database database, SurveyCatalog catalog) {
        this.database = database;
        this.catalog = catalog;
    }

    public void clear(String surveyId) {
        database.write("delete from tally where survey_id = ?", surveyId);
    }

    public void add(String surveyId, String questionId, Origin origin, LocalDate day, Histogram answers, long skipped) {
        Revision revision = catalog.live(surveyId).orElseThrow();
        ScaleQuestion question =
                (ScaleQuestion) revision.survey().question(questionId).orElseThrow();
        List<Object> values =
                new ArrayList<>(List.of(surveyId, questionId, revision.meaning(question), origin.name(), "", "", day));
        for (int score = 0; score <= 10; score++) {
            values.add(answers.count(score));
        }
        values.add(skipped);
        values.add(0L); // does not apply
        database.write(
                "insert into tally values (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                values.toArray());
    }
}
