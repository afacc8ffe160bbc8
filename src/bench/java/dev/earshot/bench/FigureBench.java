package dev.earshot.bench;

import dev.earshot.score.Change;
import dev.earshot.score.Estimate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Scores;
import dev.earshot.score.compare.ShareDifference;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One figure with its interval, and one change, of a few answers and of ten million. Budget: 20 µs for a figure, so that a
 * trend of 365 points takes 7 ms of arithmetic; it must not grow with the answers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FigureBench {

    @Param({"40", "10000000"})
    long answers;

    private Histogram before = Histogram.empty(0, 10);
    private Histogram after = Histogram.empty(0, 10);

    @Setup
    public void spread() {
        before = of(2, 1, 1, 1, 2, 4, 5, 12, 20, 22, 30);
        after = of(4, 2, 1, 2, 3, 5, 6, 14, 18, 20, 25);
    }

    private Histogram of(long... percent) {
        for (int i = 0; i < percent.length; i++) {
            percent[i] = percent[i] * answers / 100;
        }
        return Histogram.of(0, percent);
    }

    @Benchmark
    public Estimate nps() {
        return Scores.estimate(Metric.nps(), before);
    }

    @Benchmark
    public Estimate mean() {
        return Scores.estimate(Metric.mean(0, 10), before);
    }

    @Benchmark
    public Change changeOfNps() {
        return Change.between(Metric.nps(), before, after);
    }

    @Benchmark
    public Change changeOfMeans() {
        return Change.between(Metric.mean(0, 10), before, after);
    }

    @Benchmark
    public ShareDifference everyTestOfTwoShares() {
        return ShareDifference.of(answers / 2, answers, answers / 2 + answers / 20, answers, .95)
                .orElseThrow();
    }
}
