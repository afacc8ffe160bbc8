package dev.earshot.insight.driver;

import dev.earshot.score.driver.Bootstrap;
import dev.earshot.score.driver.Ratings;
import dev.earshot.score.driver.map.DriverAnalysis;
import dev.earshot.survey.question.RatingQuestion;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Drivers as they are found when nothing is remembered: 100,000 complete rows of twelve attributes are read, and 2,000
 * resamples drawn. The first iteration is the first time the program does it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
public class DriversBench {

    private static final int RESPONSES = 100_000;
    private static final int ATTRIBUTES = 12;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Param({"postgres", "h2"})
    public String kind = "";

    private RatedTables tables;
    private PackedScores scores;
    private RatingsQuery later;
    private RatingsQuery earlier;

    @Setup(Level.Trial)
    public void fill() throws Exception {
        tables = new RatedTables(kind);
        tables.fill(RESPONSES, ATTRIBUTES);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        scores = new PackedScores(Stream.concat(
                        IntStream.rangeClosed(1, ATTRIBUTES).mapToObj(q -> "a" + q), Stream.of("recommend"))
                .map(question -> new PackedScores.Column(question, RatingQuestion.from(0)))
                .toList());
        LocalDate middle = today.minusDays(tables.days(RESPONSES) / 2);
        later = query(middle, today);
        earlier = query(today.minusDays(400), middle.minusDays(1));
        System.out.printf(
                "%n%,d responses with %d answers each on %s, %,d resamples%n",
                RESPONSES, ATTRIBUTES + 1, kind, Bootstrap.RESAMPLES);
    }

    private RatingsQuery query(LocalDate from, LocalDate to) {
        return new RatingsQuery(
                RatedTables.SURVEY,
                "INVITED",
                from.minusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC),
                to.plusDays(3).atStartOfDay().atOffset(ZoneOffset.UTC),
                from,
                to,
                List.of(RatedTables.HASH),
                Optional.empty(),
                scores);
    }

    private List<PackedScores.Row> read(RatingsQuery query) {
        try (Connection connection = tables.connect()) {
            return query.read(connection, RatingsReader.AT_ONCE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    public Drivers.Found find() {
        long begin = System.nanoTime();
        RatingsReader.Read read = RatingsReader.together(() -> read(later), () -> read(earlier), scores);
        long half = System.nanoTime();
        long processor = THREADS.getCurrentThreadCpuTime();
        Drivers.Found found = Drivers.find(
                new DriverAnalysis(
                        IntStream.rangeClosed(1, ATTRIBUTES).mapToObj(q -> "Part " + q).toList(),
                        Ratings::npsPoints,
                        false,
                        .95,
                        Bootstrap.RESAMPLES,
                        1),
                read);
        System.out.printf(
                "%,d rows: read in %d ms, found in %d ms, of which %d of a processor; load of the machine %.1f%n",
                found.map().used(),
                (half - begin) / 1_000_000,
                (System.nanoTime() - half) / 1_000_000,
                (THREADS.getCurrentThreadCpuTime() - processor) / 1_000_000,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return found;
    }

    @TearDown(Level.Trial)
    public void stop() throws Exception {
        tables.close();
    }
}
