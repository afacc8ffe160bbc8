package dev.earshot.insight.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.response.Origin;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.Tallies;
import dev.earshot.rollup.importing.AnswerImport;
import dev.earshot.rollup.importing.Progress;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Months are added up once, until the counts say that their answers are others. */
@QuarkusTest
class RememberedMonthsTest {

    private static final Progress NOBODY = new Progress() {
        @Override
        public void checked(long lines) {}

        @Override
        public void written(long lines, long all) {}
    };

    /** Of each test: what one of them spoils the others do not see. */
    private static LocalDate start = LocalDate.of(1995, 3, 10);

    @TempDir
    Path directory;

    @Inject
    RememberedMonths months;

    @Inject
    Tallies tallies;

    @Inject
    AnswerImport answerImport;

    @Inject
    SurveyCatalog catalog;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private int spoilt;

    @BeforeEach
    void anAnswerEveryTenDaysOfTwoYears() throws IOException {
        clock.set(TestClock.START);
        start = start.plusYears(3);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 73; i++) {
            lines.append(start.plusDays(10L * i))
                    .append(i % 3 == 0 ? ",north," : ",south,")
                    .append(i % 11)
                    .append('\n');
        }
        take(lines.toString());
    }

    @AfterEach
    void mend() {
        spoil(-spoilt);
        clock.set(TestClock.START);
    }

    @Test
    void addUpToWhatTheCountsSay() {
        for (LocalDate end : List.of(start.plusDays(5), start.plusDays(100), end())) {
            assertThat(months.league(series(), "order.store", start, end))
                    .isEqualTo(tallies.league(series(), "order.store", start, end));
        }
    }

    @Test
    void isCutWhereTheDaysAre() {
        assertThat(months.of(series(), "order.store", start, start.plusMonths(2))
                        .get("north")
                        .keySet())
                .containsExactly(
                        YearMonth.from(start),
                        YearMonth.from(start.plusMonths(1)),
                        YearMonth.from(start.plusMonths(2)));
    }

    @Test
    void readsAMonthAgainWhereAnAnswerCame() throws IOException {
        long before = north();
        spoil(5);
        assertThat(north()).as("nothing says that they changed").isEqualTo(before);
        take(start + ",north,7\n");
        assertThat(months.league(series(), "order.store", start, end()))
                .isNotEqualTo(tallies.league(series(), "order.store", start, end()));
        assertThat(months.of(series(), "order.store", start, end()).get("north").get(YearMonth.from(start)))
                .as("the month of the answer")
                .isEqualTo(tallies.months(series(), "order.store", start, end())
                        .get("north")
                        .get(YearMonth.from(start)));
    }

    @Test
    void readsAMonthAgainAfterAnHour() {
        north();
        spoil(5);
        clock.forward(Duration.ofHours(1));
        assertThat(months.league(series(), "order.store", start, end()))
                .isEqualTo(tallies.league(series(), "order.store", start, end()));
    }

    private long north() {
        return months.league(series(), "order.store", start, end()).get("north").total();
    }

    /** As no answer does it. */
    private void spoil(int by) {
        spoilt += by;
        database.write(
                "update tally_day set c10 = c10 + (" + by + ") where local_day >= ? and local_day < ? and basis = 0 and"
                        + " series_id in (select series_id from tally_series where survey_id = 'imported') and segment_id ="
                        + " (select segment_id from tally_segment where dimension = 'order.store' and segment = 'north')",
                start,
                end());
    }

    private void take(String lines) throws IOException {
        Path csv = Files.createTempFile(directory, "answers", ".csv");
        Files.writeString(csv, "answered_at,order.store,recommend\n" + lines);
        answerImport.take(csv, revision(), false, NOBODY);
    }

    private static LocalDate end() {
        return start.plusYears(2);
    }

    private Series series() {
        return Series.of(revision(), revision().survey().outcome().orElseThrow(), Origin.OPEN);
    }

    private Revision revision() {
        return catalog.known("imported").orElseThrow();
    }
}
