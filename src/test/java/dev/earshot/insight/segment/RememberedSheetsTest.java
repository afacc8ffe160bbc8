package dev.earshot.insight.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.response.Origin;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.filter.AnswersCrossed;
import dev.earshot.rollup.filter.Crossed;
import dev.earshot.rollup.filter.SheetsRead;
import dev.earshot.rollup.importing.AnswerImport;
import dev.earshot.rollup.importing.Progress;
import dev.earshot.score.Histogram;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days are read once, until the counts say that their answers are others. */
@QuarkusTest
class RememberedSheetsTest {

    private static final Progress NOBODY = new Progress() {
        @Override
        public void checked(long lines) {}

        @Override
        public void written(long lines, long all) {}
    };

    private static final List<String> PAIR = List.of("north", "web");

    /** Of each test: what one of them spoils the others do not see. */
    private static LocalDate start = LocalDate.of(2021, 3, 1);

    @TempDir
    Path directory;

    @Inject
    RememberedSheets sheets;

    @Inject
    AnswersCrossed answers;

    @Inject
    AnswerImport answerImport;

    @Inject
    SurveyCatalog catalog;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private int spoilt;

    @AfterEach
    void mend() {
        spoil(-spoilt);
    }

    @BeforeEach
    void tenAnswersOnTwoDays() throws IOException {
        clock.set(TestClock.START);
        start = start.plusMonths(2);
        for (int i = 0; i < 10; i++) {
            answer(start.plusDays(i % 2), i);
        }
    }

    @Test
    void saysWhatTheAnswersSay() {
        assertThat(crossed()).isEqualTo(Histogram.of(0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0));
    }

    @Test
    void readsADayOnceUntilAnAnswerComes() throws IOException {
        crossed();
        spoil(1);
        assertThat(crossed().count(0)).as("nothing says that they changed").isEqualTo(1);
        answer(start, 10);
        assertThat(crossed())
                .as("the even scores of the first day are odd now, and the new one is there")
                .isEqualTo(Histogram.of(0, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 1));
    }

    @Test
    void readsAMonthAgainWhereAnAnswerWasTakenBack() {
        crossed();
        spoil(1);
        database.write(
                "insert into correction_count (survey_id, month_start, corrections) values ('imported', ?, 1)",
                start.withDayOfMonth(1));
        assertThat(crossed()).isEqualTo(Histogram.of(0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
    }

    @Test
    void countsNoMoreThanSomebodyWaitsFor() {
        crossed();
        SheetsRead read = sheets.of(series(), start, start.plusDays(2), 9);
        assertThat(read.obstacle()).contains(Crossed.TooMuch.many(9));
        assertThat(read.days()).isEmpty();
    }

    private Histogram crossed() {
        Map<List<String>, Histogram> pairs = answers.fields(List.of("order.store", "order.channel"))
                .cross(
                        series().question().scale(),
                        sheets.of(series(), start, start.plusDays(2)).days().values());
        assertThat(pairs).containsOnlyKeys(PAIR);
        return pairs.get(PAIR);
    }

    private void answer(LocalDate day, int score) throws IOException {
        Path csv = directory.resolve(day + "-" + score + ".csv");
        Files.writeString(
                csv, "answered_at,order.store,order.channel,recommend\n" + day + ",north,web," + score + "\n");
        answerImport.take(csv, revision(), false, NOBODY);
    }

    /** As no answer does it. */
    private void spoil(int by) {
        spoilt += by;
        database.write(
                "update answer set score = score + (" + by + ") where question_id = 'recommend' and response_id in"
                        + " (select id from response where survey_id = 'imported' and answered_on >= ? and answered_on < ?)"
                        + " and not (score = 10 and response_id in (select id from response where answered_on = ?))",
                start,
                start.plusDays(2),
                start);
    }

    private Series series() {
        return Series.of(revision(), revision().survey().outcome().orElseThrow(), Origin.OPEN);
    }

    private Revision revision() {
        return catalog.known("imported").orElseThrow();
    }
}
