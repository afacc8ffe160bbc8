package dev.earshot.rollup.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.response.Origin;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.importing.AnswerImport;
import dev.earshot.rollup.importing.Progress;
import dev.earshot.score.Histogram;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers of several segments at once are counted exactly, and within a limit. */
abstract class AnswersMatchingContract {

    private static final LocalDate START = LocalDate.of(2024, 3, 1);
    private static final LocalDate END = LocalDate.of(2024, 5, 1);

    private static final Progress NOBODY = new Progress() {
        @Override
        public void checked(long lines) {}

        @Override
        public void written(long lines, long all) {}
    };

    @TempDir
    Path directory;

    @Inject
    AnswersMatching answers;

    @Inject
    AnswersCrossed both;

    @Inject
    AnswerImport answerImport;

    @Inject
    SurveyCatalog catalog;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    /** The same file for every test: it is taken once. */
    @BeforeEach
    void someAnswers() throws IOException {
        clock.set(TestClock.START);
        SplittableRandom dice = new SplittableRandom(11);
        StringBuilder csv = new StringBuilder("answered_at,order.store,order.channel,recommend,speed\n");
        for (int i = 0; i < 300; i++) {
            csv.append("2024-%02d-%02d,%s,%s,%s,3%n"
                    .formatted(
                            2 + dice.nextInt(4),
                            1 + dice.nextInt(28),
                            List.of("north", "south", "east").get(dice.nextInt(3)),
                            List.of("web", "phone").get(dice.nextInt(2)),
                            i % 7 == 0 ? "" : dice.nextInt(11)));
        }
        answerImport.take(Files.writeString(directory.resolve("a.csv"), csv), revision(), false, NOBODY);
    }

    @Test
    void countsTwoFieldsAtOnceAsTheAnswersSay() {
        List<DayTally> days = counted(Map.of("order.store", Set.of("north", "east"), "order.channel", Set.of("phone")));
        assertThat(days.stream().flatMap(this::lines).toList())
                .isNotEmpty()
                .isEqualTo(
                        database.read("select cast(r.answered_on as varchar(10)) || ' ' || a.score || ' ' || count(*)"
                                + " from response r join answer a on a.response_id = r.id and a.question_id = 'recommend'"
                                + " where r.survey_id = 'imported' and r.origin = 'OPEN' and r.answered_on >= date '2024-03-01'"
                                + " and r.answered_on < date '2024-05-01' and r.facts like '%\"order.channel\":\"phone\"%'"
                                + " and (r.facts like '%\"order.store\":\"north\"%' or r.facts like '%\"order.store\":\"east\"%')"
                                + " group by r.answered_on, a.score order by r.answered_on, a.score"));
    }

    @Test
    void agreesWithTheTalliesWhereTheyKnow() {
        long both = counted(Map.of("order.store", Set.of("north", "south"))).stream()
                .mapToLong(day -> day.answers().total())
                .sum();
        long each = counted(Map.of("order.store", Set.of("north"))).stream()
                        .mapToLong(day -> day.answers().total())
                        .sum()
                + counted(Map.of("order.store", Set.of("south"))).stream()
                        .mapToLong(day -> day.answers().total())
                        .sum();
        assertThat(both).isPositive().isEqualTo(each);
    }

    @Test
    void findsNobodyUnderAValueNobodyHas() {
        assertThat(counted(Map.of("order.store", Set.of("nowhere"), "order.channel", Set.of("phone"))))
                .isEmpty();
    }

    @Test
    void saysHowToAskForLess() {
        SegmentFilter filter = new SegmentFilter(Map.of("order.store", Set.of("north", "south")));
        Matched matched = answers.count(series(), filter, START, END, 10);
        assertThat(matched)
                .isEqualTo(
                        new Matched.TooMuch("More than 10 answers fit. Choose fewer days, or one segment at a time, of"
                                + " which every number is known."));
    }

    @Test
    void crossesTwoFieldsAsTheAnswersSay() {
        Crossed crossed = both.count(series(), List.of("order.store", "order.channel"), START, END);
        Map<List<String>, Histogram> pairs = ((Crossed.Counted) crossed).answers();
        assertThat(pairs).hasSize(6);
        assertThat(pairs.get(List.of("east", "phone")).total()).isEqualTo(total("east", "phone"));
        assertThat(pairs.get(List.of("north", "web")).total()).isEqualTo(total("north", "web"));
    }

    @Test
    void crossesNoMoreThanSomebodyWaitsFor() {
        assertThat(both.count(series(), List.of("order.store", "order.channel"), START, END, 10))
                .isEqualTo(new Crossed.TooMuch(
                        Crossed.Why.MANY,
                        10,
                        "More than 10 answers would have to be counted. Choose fewer days, or one field."));
    }

    private long total(String store, String channel) {
        return counted(Map.of("order.store", Set.of(store), "order.channel", Set.of(channel))).stream()
                .mapToLong(day -> day.answers().total())
                .sum();
    }

    private List<DayTally> counted(Map<String, Set<String>> fields) {
        Matched matched = answers.count(series(), new SegmentFilter(fields), START, END);
        return ((Matched.Counted) matched).days();
    }

    private Stream<String> lines(DayTally day) {
        return IntStream.rangeClosed(0, 10)
                .filter(score -> day.answers().count(score) > 0)
                .mapToObj(score -> day.day() + " " + score + " " + day.answers().count(score));
    }

    private Series series() {
        return Series.of(revision(), revision().survey().outcome().orElseThrow(), Origin.OPEN);
    }

    private Revision revision() {
        return catalog.known("imported").orElseThrow();
    }
}
